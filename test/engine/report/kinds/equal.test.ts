import { equal } from "../../../../src/engine/report/kinds/equal";
import { figures, nonNumbers } from "../../figures";

const claim = { one: { name: "甲", codes: ["a"] }, other: { name: "乙", codes: ["b", "c"] } };

it("holds where both amounts are the same", () => {
  expect(equal(claim, figures({ a: 5, b: 2, c: 3 })).holds).toBe(true);
  expect(equal(claim, figures({ a: 5, b: 2, c: 2 }))).toMatchObject({
    holds: false,
    difference: { units: 1n },
  });
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(equal(claim, figures({ a: 0, b: 0, c: figure })).holds).toBe("unknown");
});
