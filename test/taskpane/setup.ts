import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";

// Looking up the style of every ancestor of every candidate is most of what a test would do.
// The first opening of a page that is fetched compiles it, which takes its time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);

// jsdom lays nothing out, and so has nothing to scroll. Current Chromium returns
// a promise here, 147 returned nothing: an effect that hands it on to React as its clean-up empties the pane.
Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });

// Nor does it draw. Every question for a name or for what is visible asks every rule there is, and of
// Fluent's many hundred only these few have an answer.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on the sheet it is asked of
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /[{;]\s*(display|visibility|opacity):/.test(rule) ? insertRule.call(this, rule, index) : 0;
};

/** Whatever React or Fluent complain of is a fault; a test that expects a complaint catches it. */
let complaints: jest.SpyInstance;

beforeEach(() => {
  complaints = jest.spyOn(console, "error");
});

afterEach(() => {
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
