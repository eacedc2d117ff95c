import { filled } from "../../../../src/engine/kinds/cells/filled";
import { blank, error, number, placeholder, text } from "../../figures";

it("objects to a blank, which is not 0", () => {
  expect(filled(blank)).toBe(false);
});

it("lets everything else stand: 0 and what other kinds object to", () => {
  for (const figure of [number(0), number(12), placeholder, text, error]) {
    expect(filled(figure)).toBe(true);
  }
});
