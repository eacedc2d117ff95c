import { below } from "../../../../src/engine/kinds/claims/below";
import { nonNumbers } from "../../figures";
import { amount, judged } from "./oneRow";

const claim = { amount: amount("收费", "a"), limit: 1_000_000 };
const holds = (a: number | string) => judged(below(claim), { a }).holds;

it("objects to whole numbers as large as the limit", () => {
  expect(holds(999_999)).toBe(true);
  expect(holds(1_000_000)).toBe(false);
  expect(holds("1000000.5")).toBe(true);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(judged(below(claim), { a: figure }).holds).toBe("unknown");
});
