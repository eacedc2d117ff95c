import type { ColumnShape } from "../../../../src/engine/Check";
import { noTextNumber } from "../../../../src/engine/kinds/cells/noTextNumber";
import { readFigure } from "../../../../src/engine/readFigure";

const count: ColumnShape = { key: "c1", nature: "count", unit: "件" };
const change: ColumnShape = { key: "c2", nature: "change", unit: "项" };

const stands = (raw: string | number, column: ColumnShape) => noTextNumber(readFigure(raw), column);

it.each(["12", "１２", "1,234", " 12", "1，２３４", "0"])("objects to the text %j", (raw) => {
  expect(stands(raw, count)).toBe(false);
  expect(stands(raw, change)).toBe(false);
});

it.each([0, 12, -653, 24252.311082])("lets the number %d stand", (raw) => {
  expect(stands(raw, count)).toBe(true);
  expect(stands(raw, change)).toBe(true);
});

it.each(["+1036", "-653", "减4", "增5"])("lets %s stand in 增/减 only", (raw) => {
  expect(stands(raw, change)).toBe(true);
  expect(stands(raw, count)).toBe(false);
});

it.each(["12件", "4003622元", "", "/", "约12", "#REF!"])("leaves %j to other kinds", (raw) => {
  expect(stands(raw, count)).toBe(true);
});
