import type { CellValue } from "../../src/grid/Grid";
import { area } from "../../src/testing/area";
import { Sheet } from "./memory";

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
  ["１２", 12, 12],
  ["１，２３４．５％", 12.345, 12.345],
  ["１２件", "１２件", "１２件"],
  ["007", 7, 7],
  ["1E5", 100000, 100000],
  ["-A9", 0, "=-A9"],
  ["+", "+", "+"],
  ["-甲", "#NAME?", "=-甲"],
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

const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each<[entry: string, value: number, format: string, shown: string]>([
  ["1-2", serial(thisYear, 1, 2), 'm"月"d"日"', "1月2日"],
  ["3/4", serial(thisYear, 3, 4), 'm"月"d"日"', "3月4日"],
  ["3月4日", serial(thisYear, 3, 4), 'm"月"d"日"', "3月4日"],
  ["2025-1-5", serial(2025, 1, 5), "yyyy/m/d", "2025/1/5"],
  ["25/1/5", serial(2025, 1, 5), "yyyy/m/d", "2025/1/5"],
  ["1/2/2017", serial(2017, 1, 2), "yyyy/m/d", "2017/1/2"],
  ["2025-1", serial(2025, 1, 1), "mmm-yy", "Jan-25"],
  ["2025年1月", serial(2025, 1, 1), 'yyyy"年"m"月"', "2025年1月"],
  ["２０２５年１２月３１日", serial(2025, 12, 31), 'yyyy"年"m"月"d"日"', "2025年12月31日"],
  ["1900-2-28", 59, "yyyy/m/d", "1900/2/28"],
  ["1900-3-1", 61, "yyyy/m/d", "1900/3/1"],
  ["12:30", 0.5 + 30 / 1440, "h:mm", "12:30"],
  ["8:05:09", 29109 / 86400, "h:mm:ss", "8:05:09"],
  ["30:00", 1.25, "[h]:mm:ss", "30:00:00"],
  ["2025-1-5 8:30", serial(2025, 1, 5) + 510 / 1440, "yyyy/m/d h:mm", "2025/1/5 8:30"],
  ["50%", 0.5, "0%", "50%"],
  ["12.5%", 0.125, "0.00%", "12.50%"],
  ["1,234", 1234, "#,##0", "1,234"],
  ["1,234.5", 1234.5, "#,##0.00", "1,234.50"],
  ["1E5", 100000, "0.00E+00", "1.00E+05"],
  ["$120", 120, "$#,##0_);[Red]($#,##0)", "$120 "],
  ["-$1.5", -1.5, "$#,##0.00_);[Red]($#,##0.00)", "($1.50)"],
  ["￥1200", 1200, "¥#,##0;[Red]¥-#,##0", "¥1,200"],
  ["(5)", -5, "General", "-5"],
  ["1 3/4", 1.75, "# ?/?", "1 3/4"],
])("typing %s in a Chinese Excel gives %d, formatted %s, which shows %s", (...expected) => {
  const [entry] = expected;
  const sheet = new Sheet({ A1: entry });
  const { numberFormat } = sheet.grid.format(sheet.id, area("A1"));
  expect([entry, sheet.value("A1"), numberFormat, sheet.text("A1")]).toEqual(expected);
});

test.each([
  "13-1",
  "2-30",
  "2025-13",
  "1-2-3-4",
  "25:61",
  "1.2.3",
  "2025年",
  "1月",
  "12-",
  "1 / 2",
])("%s is no date, and stays text", (entry) => {
  expect(new Sheet({ A1: entry }).value("A1")).toBe(entry);
});

test("a cell's own number format outlasts what is typed", () => {
  const sheet = new Sheet();
  sheet.grid.setFormat(sheet.id, area("A1"), { numberFormat: "0" });
  sheet.put({ A1: "1-2" });
  expect(sheet.text("A1")).toBe(String(serial(thisYear, 1, 2)));
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
  [1 / 3, "General", "0.333333333"],
  [-1 / 3, "General", "-0.333333333"],
  [1e21, "General", "1E+21"],
  [123456789012, "General", "1.23457E+11"],
  [12345678901, "General", "12345678901"],
  [12345.678901234, "General", "12345.6789"],
  [0.00001, "General", "0.00001"],
  [0.0000123456789, "General", "1.23457E-05"],
  [5, ";;;", ""],
  ["文字", ";;;", ""],
  [0, "0;;", ""],
  [-5, "0;;", ""],
  [-5, '0;[Red]"负"0', "负5"],
  [1234567, "0.0,", "1234.6"],
  [45658, "yyyy-mm-dd", "2025-01-01"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [1.5, "# ?/?", "1 1/2"],
  [0.25, "# ?/?", " 1/4"],
])("%p under %s shows %s", (value, format, shown) => {
  const sheet = new Sheet({ A1: value });
  sheet.grid.setFormat(sheet.id, area("A1"), { numberFormat: format });
  expect(sheet.text("A1")).toBe(shown);
});
