import { sum } from "../../../../src/engine/kinds/claims/sum";
import { nonNumbers } from "../../figures";
import { fc } from "../../../random";
import { at, judged, type Row } from "./oneRow";

const claim = { total: "total", parts: ["a", "b", "c"] };
const holds = (row: Row) => judged(sum(claim, at), row).holds;

it("holds when the total is the sum of the parts", () => {
  expect(holds({ total: 6, a: 1, b: 2, c: 3 })).toBe(true);
  expect(holds({ total: "0.6", a: "0.1", b: "0.2", c: "0.3" })).toBe(true);
});

it("breaks on one too many and one too few", () => {
  expect(holds({ total: 7, a: 1, b: 2, c: 3 })).toBe(false);
  expect(holds({ total: 5, a: 1, b: 2, c: 3 })).toBe(false);
});

it("puts the total on the left and the parts on the right", () => {
  const judgement = judged(sum(claim, at), { total: 7, a: 1, b: 2, c: 3 });
  expect(judgement.left.codes).toEqual([at("total")]);
  expect(judgement.right.codes).toEqual(["a", "b", "c"].map(at));
  expect(judgement).toMatchObject({ difference: { units: 1n, scale: 0 } });
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(holds({ total: 3, a: 1, b: 2, c: figure })).toBe("unknown");
  expect(holds({ total: figure, a: 0, b: 0, c: 0 })).toBe("unknown");
});

it("agrees with plain arithmetic", () => {
  const part = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), part, part, part, (total, a, b, c) => {
      expect(holds({ total, a, b, c })).toBe(total === a + b + c);
    })
  );
});
