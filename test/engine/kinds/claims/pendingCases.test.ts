import { pendingCases } from "../../../../src/engine/kinds/claims/pendingCases";
import { at, judged } from "./oneRow";

const judge = (total: string | number, pending: string | number) =>
  judged(pendingCases({ total: "c5", pending: "c4" }, at), { c5: total, "last c4": pending }).holds;

it("holds where this year has as many cases as were pending, or more", () => {
  expect(judge(4, 4)).toBe(true);
  expect(judge(34, 4)).toBe(true);
});

it("does not hold where it has fewer", () => {
  expect(judge(3, 4)).toBe(false);
});

it("is not decided by a blank", () => {
  expect(judge("", 4)).toBe("unknown");
});
