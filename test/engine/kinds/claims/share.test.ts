import { share } from "../../../../src/engine/kinds/claims/share";
import { nonNumbers } from "../../figures";
import { amount, judged } from "./oneRow";

const claim = {
  part: amount("甲", "a"),
  whole: amount("乙", "b", "c"),
  percent: 40,
  sense: "atLeast",
  from: 10,
} as const;
const holds = (a: number | string, whole: number, sense: "atLeast" | "atMost" | "lessThan") =>
  judged(share({ ...claim, sense }), { a, b: whole, c: 0 }).holds;

it("keeps to the share exactly", () => {
  expect(holds(40, 100, "atLeast")).toBe(true);
  expect(holds(39, 100, "atLeast")).toBe(false);
  expect(holds(40, 100, "atMost")).toBe(true);
  expect(holds(41, 100, "atMost")).toBe(false);
  expect(holds(40, 100, "lessThan")).toBe(false);
  expect(holds(39, 100, "lessThan")).toBe(true);
});

it("adds no noise to decimals", () => {
  expect(holds("0.4", 1, "atLeast")).toBe(true);
  expect(holds("40.000001", 100, "atMost")).toBe(false);
});

it("lets any share of a small whole stand", () => {
  expect(holds(0, 9, "atLeast")).toBe(true);
  expect(holds(0, 10, "atLeast")).toBe(false);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(judged(share(claim), { a: figure, b: 5, c: 0 }).holds).toBe("unknown");
  expect(judged(share(claim), { a: 1, b: figure, c: 0 }).holds).toBe("unknown");
});
