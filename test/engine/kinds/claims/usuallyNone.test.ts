import { usuallyNone } from "../../../../src/engine/kinds/claims/usuallyNone";
import { nonNumbers } from "../../figures";
import { amount, judged } from "./oneRow";

const claim = amount("规章", "a", "b");

it("objects to anything above 0", () => {
  expect(judged(usuallyNone(claim), { a: 0, b: 0 }).holds).toBe(true);
  expect(judged(usuallyNone(claim), { a: 0, b: 1 }).holds).toBe(false);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(judged(usuallyNone(claim), { a: figure, b: 0 }).holds).toBe("unknown");
});
