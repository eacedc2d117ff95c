import { notAllZero } from "../../../../src/engine/report/kinds/notAllZero";
import { figures, nonNumbers } from "../../figures";

const holds = (cells: Parameters<typeof figures>[0]) =>
  notAllZero(["a", "b"], figures(cells)).holds;

it("wants one cell at least that is not 0", () => {
  expect(holds({ a: 0, b: 0 })).toBe(false);
  expect(holds({ a: 0, b: 3 })).toBe(true);
  expect(holds({ a: 0, b: -3 })).toBe(true);
});

it.each(nonNumbers)("does not decide over $is", (figure) => {
  expect(holds({ a: 0, b: figure })).toBe("unknown");
  expect(holds({ a: 1, b: figure })).toBe("unknown");
});
