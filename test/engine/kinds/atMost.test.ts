import { atMost } from "../../../src/engine/kinds/atMost";
import { figures, nonNumbers } from "../figures";
import { fc } from "../../random";

const claim = { low: ["issued"], high: ["valid", "repealed"] };
const holds = (cells: Parameters<typeof figures>[0]) => atMost(claim, figures(cells)).holds;

it("holds up to the very limit", () => {
  expect(holds({ issued: 4, valid: 3, repealed: 2 })).toBe(true);
  expect(holds({ issued: 5, valid: 3, repealed: 2 })).toBe(true);
  expect(holds({ issued: 6, valid: 3, repealed: 2 })).toBe(false);
});

it("an empty side is 0: a stock must not fall below it", () => {
  const stock = { low: [], high: ["before", "change"] };
  expect(atMost(stock, figures({ before: 4, change: -4 })).holds).toBe(true);
  expect(atMost(stock, figures({ before: 4, change: -5 })).holds).toBe(false);
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
