import { labelGrid } from "../../../../src/features/reading/labels/LabelGrid";
import { headRows } from "../../../../src/features/reading/tables/headRows";
import type { CellValue } from "../../../../src/sheets/Sheets";

const rows = (values: readonly (readonly CellValue[])[]) =>
  labelGrid({
    ...{ id: "s", name: "s", visible: true, protected: false, row: 0, column: 0 },
    values,
    formulas: values,
  });
const layers = { above: 2, below: 4 };
const values = [
  ["上一年项目数量", "本年增/减"],
  [60, 1],
  ["上一年项目数量", "本年增/减"],
  ["", ""],
  [81, 0],
  ["采购项目数量", ""],
];

it("a header ends where figures begin, above it and below", () => {
  expect(headRows(rows(values), { row: 2, column: 0 }, layers)).toEqual({ top: 2, bottom: 3 });
});

it("without figures it goes as far as its layers", () => {
  expect(headRows(rows(values), { row: 5, column: 1 }, layers)).toEqual({ top: 5, bottom: 9 });
});
