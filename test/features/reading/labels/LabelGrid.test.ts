import { LabelGrid } from "../../../../src/features/reading/labels/LabelGrid";
import { sheetOf } from "../tables/foundTables";

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
  expect(grid.downFrom(4, 2)).toEqual(["予以公开"]);
  expect(grid.downFrom(5, 3)).toEqual(["总计"]);
  expect(grid.downFrom(0, 0)).toEqual([]);
});

it("reads a label that is broken over rows on down, up to the first empty cell or the fourth", () => {
  const column = (...labels: (string | number)[]) =>
    new LabelGrid(sheetOf(labels.map((label) => [label]))).downFrom(0, 0);
  expect(column("总", "计", "", "数")).toEqual(["总", "总计"]);
  expect(column("总", 3, "计")).toEqual(["总"]);
  expect(column("本", "年", "新", "收", "数")).toEqual(["本", "本年", "本年新", "本年新收"]);
  expect(column("", "计")).toEqual([]);
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
