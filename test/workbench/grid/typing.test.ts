import type { CellValue } from "../../../src/workbench/grid/Grid";
import { Sheet, area } from "./memory";

test.each<[typed: CellValue, value: CellValue, formula: CellValue]>([
  ["12", 12, 12],
  [" 12 ", 12, 12],
  ["+1036", 1036, 1036],
  ["-4.5", -4.5, -4.5],
  ["1,234", 1234, 1234],
  ["1,23", "1,23", "1,23"],
  ["12%", 0.12, 0.12],
  ["(7)", -7, -7],
  ["1e3", 1000, 1000],
  [".5", 0.5, 0.5],
  ["１２", "１２", "１２"],
  ["12件", "12件", "12件"],
  ["减4", "减4", "减4"],
  ["—", "—", "—"],
  ["/", "/", "/"],
  ["-", "-", "-"],
  ["'12", "12", "12"],
  ["#REF!", "#REF!", "#REF!"],
  ["TRUE", true, true],
  ["false", false, false],
  ["", "", ""],
  ["=1+1", 2, "=1+1"],
  ["=", "=", "="],
  [0, 0, 0],
  [true, true, true],
])("typing %p gives %p", (entry, value, formula) => {
  const sheet = new Sheet({ A1: entry });
  expect(sheet.value("A1")).toEqual(value);
  expect(sheet.formula("A1")).toEqual(formula);
});

test("in a text cell everything stays text", () => {
  const sheet = new Sheet();
  sheet.grid.setFormat(sheet.id, area("A1:A3"), { numberFormat: "@" });
  sheet.put({ A1: "007", A2: "=1+1", A3: "TRUE" });
  expect(sheet.grid.values(sheet.id, area("A1:A3"))).toEqual([["007"], ["=1+1"], ["TRUE"]]);
});

test("a typed error is an error to formulas", () => {
  const sheet = new Sheet({ A1: "#REF!", B1: "=A1+1", C1: "=ISTEXT(A1)" });
  expect([sheet.value("B1"), sheet.value("C1")]).toEqual(["#REF!", false]);
});

test("null leaves a cell alone, and an empty text blanks it", () => {
  const sheet = new Sheet({ A1: 1, B1: 2 });
  sheet.grid.write(sheet.id, area("A1:B1"), [[null, ""]]);
  expect(sheet.grid.values(sheet.id, area("A1:B1"))).toEqual([[1, ""]]);
});

test.each<[value: CellValue, format: string, shown: string]>([
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1234.5, "0", "1235"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.125, "0.0%", "12.5%"],
  [0, '0;-0;"—"', "—"],
  [-3, '0;-0;"—"', "-3"],
  [5, "000", "005"],
  [2.5, "0.##", "2.5"],
  [7, '0"件"', "7件"],
  ["文字", "0", "文字"],
  [true, "General", "TRUE"],
])("%p under %s shows %s", (value, format, shown) => {
  const sheet = new Sheet({ A1: value });
  sheet.grid.setFormat(sheet.id, area("A1"), { numberFormat: format });
  expect(sheet.text("A1")).toBe(shown);
});
