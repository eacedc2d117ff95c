import { LabelGrid } from "../../../src/features/find/LabelGrid";
import { sheetOf } from "./foundTables";

const grid = new LabelGrid(
  sheetOf(
    [
      ["（一）予以公开", "", 3, "3", true],
      ["", " 总 计 ", "", 0, ""],
    ],
    { row: 4, column: 2 }
  )
);

it("counts rows and columns from the sheet's own corner", () => {
  expect([grid.firstRow, grid.lastRow]).toEqual([4, 5]);
  expect(grid.at(4, 2)).toBe("予以公开");
  expect(grid.at(5, 3)).toBe("总计");
  expect(grid.at(0, 0)).toBe("");
});

it("has a row's texts from left to right, without numbers and blanks", () => {
  expect(grid.inRow(4)).toEqual([
    [2, "予以公开"],
    [5, "3"],
  ]);
  expect(grid.inRow(9)).toEqual([]);
});

it("finds the label nearest to the left", () => {
  expect(grid.leftOf(4, 4)).toEqual([2, "予以公开"]);
  expect(grid.leftOf(5, 4)).toEqual([3, "总计"]);
  expect(grid.leftOf(4, 2)).toBeUndefined();
});

it("knows a number, or what stands for one, from blanks and words", () => {
  const holds = (value: string | number) => new LabelGrid(sheetOf([[value]])).holdsFigure(0, 0);
  for (const value of [0, 3, "3", "12件", "/", "#REF!"]) expect(holds(value)).toBe(true);
  for (const value of ["", " ", "五、存在的主要问题"]) expect(holds(value)).toBe(false);
  expect(grid.holdsFigure(4, 4)).toBe(true);
  expect(grid.holdsFigure(40, 40)).toBe(false);
});
