import type { ColumnShape } from "../../../../src/engine/Check";
import { moneyForm } from "../../../../src/engine/kinds/cells/moneyForm";
import { readFigure } from "../../../../src/engine/readFigure";

const money = (unit: string | null): ColumnShape => ({ key: "c1", nature: "money", unit });
const stands = (raw: string | number, unit: string | null) =>
  moneyForm(readFigure(raw), money(unit));

it("allows six decimals, not seven", () => {
  expect(stands(24252.311082, "万元")).toBe(true);
  expect(stands("0.0000001", "万元")).toBe(false);
  expect(stands("0.1000000", "万元")).toBe(true);
});

it("objects to yuan where the form asks for 万元", () => {
  expect(stands("4003622元", "万元")).toBe(false);
  expect(stands("372718.4969万元", "万元")).toBe(true);
});

it("lets yuan stand where the form asks for yuan or for no unit", () => {
  expect(stands("4003622元", "元")).toBe(true);
  expect(stands("4003622元", null)).toBe(true);
});

it("leaves what is no number to other kinds", () => {
  for (const raw of ["", "/", "约12万元", "#REF!"]) expect(stands(raw, "万元")).toBe(true);
});
