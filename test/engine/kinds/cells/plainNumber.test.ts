import type { ColumnShape } from "../../../../src/engine/Check";
import { plainNumber } from "../../../../src/engine/kinds/cells/plainNumber";
import { readFigure } from "../../../../src/engine/readFigure";

const count: ColumnShape = { key: "c1", nature: "count", unit: "件" };
const change: ColumnShape = { key: "c1", nature: "change", unit: "项" };
const money: ColumnShape = { key: "c1", nature: "money", unit: "万元" };
const moneyWithoutUnit: ColumnShape = { key: "c1", nature: "money", unit: null };

const stands = (raw: string | number | boolean, column: ColumnShape) =>
  plainNumber(readFigure(raw), column);

it.each([0, 12, "12", "１２", "1,234", "+1036", "", "/", "#REF!"])("lets %j stand", (raw) => {
  expect(stands(raw, count)).toBe(true);
  expect(stands(raw, money)).toBe(true);
});

it.each(["约12", "12万余", "2300000 23", "十二", true])("objects to the words %j", (raw) => {
  expect(stands(raw, count)).toBe(false);
  expect(stands(raw, moneyWithoutUnit)).toBe(false);
});

it.each(["12件", "22（其中修订 16 件）", "2笔"])("objects to the unit or note in %j", (raw) => {
  expect(stands(raw, count)).toBe(false);
  expect(stands(raw, change)).toBe(false);
  expect(stands(raw, moneyWithoutUnit)).toBe(false);
});

it("objects to a unit that the head has already", () => {
  expect(stands("372718.4969万元", money)).toBe(false);
});

it("leaves yuan in a column of 万元 to moneyForm", () => {
  expect(stands("4003622元", money)).toBe(true);
});

it.each(["4003622元", "372718.4969万元", "1.2亿元"])(
  "lets the unit of %j stand where the form prescribes none",
  (raw) => {
    expect(stands(raw, moneyWithoutUnit)).toBe(true);
  }
);
