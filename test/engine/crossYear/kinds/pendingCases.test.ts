import { pendingCases } from "../../../../src/engine/crossYear/kinds/pendingCases";
import { last } from "./figures";
import { figures } from "./figures";

const judge = (total: string | number, pending: string | number) =>
  pendingCases("c5", last("c4"), figures({ c5: total, "last c4": pending })).holds;

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
