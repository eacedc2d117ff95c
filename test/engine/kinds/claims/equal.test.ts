import { equal } from "../../../../src/engine/kinds/claims/equal";
import { nonNumbers } from "../../figures";
import { amount, judged } from "./oneRow";

const claim = { one: amount("甲", "a"), other: amount("乙", "b", "c") };

it("holds where both amounts are the same", () => {
  expect(judged(equal(claim), { a: 5, b: 2, c: 3 }).holds).toBe(true);
  expect(judged(equal(claim), { a: 5, b: 2, c: 2 })).toMatchObject({
    holds: false,
    difference: { units: 1n },
  });
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(judged(equal(claim), { a: 0, b: 0, c: figure }).holds).toBe("unknown");
});
