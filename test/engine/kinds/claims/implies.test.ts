import { implies } from "../../../../src/engine/kinds/claims/implies";
import { nonNumbers } from "../../figures";
import { amount, judged, type Row } from "./oneRow";

const claim = { when: amount("甲", "a"), then: amount("乙", "b", "c") };
const holds = (row: Row, least?: number) =>
  judged(implies({ ...claim, ...(least !== undefined && { least }) }), row).holds;

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
