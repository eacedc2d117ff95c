import { implies } from "../../../../src/engine/report/kinds/implies";
import { figures, nonNumbers } from "../../figures";

const claim = { when: { name: "甲", codes: ["a"] }, then: { name: "乙", codes: ["b", "c"] } };
const holds = (cells: Parameters<typeof figures>[0], least?: number) =>
  implies({ ...claim, ...(least !== undefined && { least }) }, figures(cells)).holds;

it("asks for some of the other only where there is any of the one", () => {
  expect(holds({ a: 0, b: 0, c: 0 })).toBe(true);
  expect(holds({ a: 1, b: 0, c: 0 })).toBe(false);
  expect(holds({ a: 1, b: 0, c: 1 })).toBe(true);
  expect(holds({ a: 1, b: -1, c: 1 })).toBe(false);
});

it("asks for as much as it is told", () => {
  expect(holds({ a: 1, b: 9, c: 0 }, 10)).toBe(false);
  expect(holds({ a: 1, b: 9, c: 1 }, 10)).toBe(true);
});

it.each(nonNumbers)("does not take $is for 0, nor for some", (figure) => {
  expect(holds({ a: 0, b: figure, c: 1 })).toBe("unknown");
  expect(holds({ a: figure, b: 1, c: 1 })).toBe("unknown");
});
