import { atMost } from "../../../../src/engine/kinds/claims/atMost";
import { nonNumbers } from "../../figures";
import { fc } from "../../../random";
import { at, judged, type Row } from "./oneRow";

const claim = { low: ["issued"], high: ["valid", "repealed"] };
const holds = (row: Row) => judged(atMost(claim, at), row).holds;

it("holds up to the very limit", () => {
  expect(holds({ issued: 4, valid: 3, repealed: 2 })).toBe(true);
  expect(holds({ issued: 5, valid: 3, repealed: 2 })).toBe(true);
  expect(holds({ issued: 6, valid: 3, repealed: 2 })).toBe(false);
});

it("an empty side is 0: a stock must not fall below it", () => {
  const stock = { low: [], high: ["before", "change"] };
  expect(judged(atMost(stock, at), { before: 4, change: -4 }).holds).toBe(true);
  expect(judged(atMost(stock, at), { before: 4, change: -5 }).holds).toBe(false);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(holds({ issued: 0, valid: figure, repealed: 0 })).toBe("unknown");
  expect(holds({ issued: figure, valid: 5, repealed: 0 })).toBe("unknown");
});

it("agrees with plain arithmetic", () => {
  const cell = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(cell, cell, cell, (issued, valid, repealed) => {
      expect(holds({ issued, valid, repealed })).toBe(issued <= valid + repealed);
    })
  );
});
