import type { Figure } from "../../../../src/engine/Figure";
import { notAllZero } from "../../../../src/engine/kinds/whole/notAllZero";
import { figures, nonNumbers } from "../../figures";

const holds = (a: number, b: number | Figure) => {
  const result = notAllZero(["t.r.a", "t.r.b"], figures({ "t.r.a": a, "t.r.b": b }), "error");
  return result.is === "undecided" ? "unknown" : result.outcome === "pass";
};

it("wants one cell at least that is not 0", () => {
  expect(holds(0, 0)).toBe(false);
  expect(holds(0, 3)).toBe(true);
  expect(holds(0, -3)).toBe(true);
});

it.each(nonNumbers)("does not decide over $is", (figure) => {
  expect(holds(0, figure)).toBe("unknown");
  expect(holds(1, figure)).toBe("unknown");
});
