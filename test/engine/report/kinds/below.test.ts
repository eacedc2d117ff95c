import { below } from "../../../../src/engine/report/kinds/below";
import { figures, nonNumbers } from "../../figures";

const claim = { amount: { name: "收费", codes: ["a"] }, limit: 1_000_000 };
const holds = (a: number | string) => below(claim, figures({ a })).holds;

it("objects to whole numbers as large as the limit", () => {
  expect(holds(999_999)).toBe(true);
  expect(holds(1_000_000)).toBe(false);
  expect(holds("1000000.5")).toBe(true);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(below(claim, figures({ a: figure })).holds).toBe("unknown");
});
