import type { CellValue } from "../../src/grid/Grid";
import { MemoryGrid } from "../../src/grid/MemoryGrid";
import { area } from "../../src/testing/area";
import { Sheet } from "./memory";

const CELLS = { A1: 1, A2: 2, A3: 3, B1: "文字", B2: "'12", C1: true, E1: "#REF!" };

test.each<[formula: string, result: CellValue]>([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=10/4-1", 1.5],
  ["=50%", 0.5],
  ['="a"&1&TRUE', "a1TRUE"],
  ["=A1+A9", 1],
  ["=A1=1", true],
  ["=A1<>1", false],
  ["=A9=0", true],
  ['=A9=""', true],
  ['="ABC"="abc"', true],
  ['="a"<"b"', true],
  ['=1<"1"', true],
  ["=A1>=A2", false],
  ["=SUM(A1:A3)", 6],
  ["=SUM(A1:A3,B1:B2,C1)", 6],
  ['=SUM("4",1)', 5],
  ["=SUM(A:A)", 6],
  ["=SUM(1:1)", "#REF!"],
  ["=A1+B2", 13],
  ["=A1+B1", "#VALUE!"],
  ["=1/0", "#DIV/0!"],
  ["=E1+1", "#REF!"],
  ["=UNKNOWN(1)", "#NAME?"],
  ["=nothing", "#NAME?"],
  ["=Nowhere!A1", "#REF!"],
  ["=1+", "#NAME?"],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ABS(-4)", 4],
  ["=INT(-1.5)", -2],
  ["=MOD(-1,3)", 2],
  ["=MOD(1,0)", "#DIV/0!"],
  ['=IF(A1>0,"yes",1/0)', "yes"],
  ["=IF(A1<0,1)", false],
  ["=AND(A1:A3)", true],
  ["=AND(A1=1,A2=1)", false],
  ["=OR(A1=9,A2=2)", true],
  ["=NOT(A9)", true],
  ["=ISNUMBER(A1)", true],
  ["=ISNUMBER(B2)", false],
  ["=ISBLANK(A9)", true],
  ["=ISTEXT(B1)", true],
  ["=LEN(B1)", 2],
  ['=TRIM("  a   b ")', "a b"],
  ['=VALUE("1,234")', 1234],
  ['=VALUE("12件")', "#VALUE!"],
  ['=EXACT("a","A")', false],
  ["=N(B1)+N(C1)+N(A2)", 3],
  ["=T(A1)&T(B1)", "文字"],
  ["=COUNT(A1:C3)", 3],
  ["=COUNTA(A1:C3)", 6],
  ["=COUNTBLANK(A1:C3)", 3],
  ['=IFERROR(1/0,"–")', "–"],
  ["=IFERROR(7,0)", 7],
  ["=MAX(A1:A3)-MIN(A1:A3)", 2],
  ["=SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ["=A9", 0],
])("%s is %p", (formula, result) => {
  const sheet = new Sheet(CELLS);
  sheet.put({ D1: formula });
  expect(sheet.value("D1")).toEqual(result);
});

test("a formula follows the cells it reads, also those of another sheet", () => {
  const grid = new MemoryGrid(["上年", "今年 表"]);
  const [last = { id: "" }, now = { id: "" }] = grid.sheets();
  grid.write(last.id, area("A1"), [[5]]);
  grid.write(now.id, area("A1:B1"), [["=上年!A1+1", "='今年 表'!A1*2"]]);
  expect(grid.values(now.id, area("A1:B1"))).toEqual([[6, 12]]);
  grid.write(last.id, area("A1"), [[7]]);
  expect(grid.values(now.id, area("A1:B1"))).toEqual([[8, 16]]);
});

test("a formula that needs itself shows 0", () => {
  const sheet = new Sheet({ A1: "=B1+1", B1: "=A1+1" });
  expect(sheet.value("A1")).toBe(2);
  expect(new Sheet({ A1: "=A1" }).value("A1")).toBe(0);
});

test("names stand for cells, and a sheet's own name goes first", () => {
  const sheet = new Sheet({ A1: 4, A2: 9, B1: "=合计*2" });
  sheet.grid.setName({ name: "合计", formula: "=Sheet1!$A$1", visible: true });
  expect(sheet.value("B1")).toBe(8);
  sheet.grid.setName({ name: "合计", formula: "=Sheet1!$A$2", visible: true, scope: sheet.id });
  expect(sheet.value("B1")).toBe(18);
  sheet.grid.removeName("合计", sheet.id);
  expect(sheet.value("B1")).toBe(8);
});

test("a mark shows while its formula is true", () => {
  const sheet = new Sheet({ A1: 1, A2: 2 });
  const mark = {
    ...{ id: "m", row: 2, column: 0, formula: "=SUM($A$1:$A$2)<>$A$3" },
    ...{ fill: "#FF0000", fontColor: null, bold: false },
  };
  sheet.grid.addMark(sheet.id, mark);
  expect(sheet.grid.showing(sheet.id, mark)).toBe(true);
  sheet.put({ A3: 3 });
  expect(sheet.grid.showing(sheet.id, mark)).toBe(false);
  sheet.put({ A3: "#REF!" });
  expect(sheet.grid.showing(sheet.id, mark)).toBe(false);
});
