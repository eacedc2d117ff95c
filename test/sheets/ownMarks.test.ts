import { checkWorkbook } from "../../src/features/doing/check/checkWorkbook";
import { clearMarks } from "../../src/features/drawing/mark/clearMarks";
import { limits } from "../../src/sheets/file/limits";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { Package } from "../../src/sheets/file/zip/Package";
import { isOwnMark, markStyles } from "../../src/sheets/markStyles";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { broken, workbookOf } from "../taskpane/workbooks";

/*
 * Other programs keep the conditional formats of a file and drop the list that says whose they are.
 */
test.each([
  {},
  { "t3.r1.c1": "/", "t3.r2.c1": "12件", "t3.r4.c1": 0.5, "t3.r3.1.c1": -3, "t3.r3.2.c1": "#REF!" },
  { "t3.r1.c1": "", "t3.r1.c2": " 7", "t3.r1.c3": '见"附件"' },
])(
  "every mark that a check makes is known by what it says and how it looks: %j",
  async (changes) => {
    const sheets = workbookOf(broken, changes);
    await checkWorkbook(sheets);
    expect(sheets.marks.length).toBeGreaterThan(5);
    for (const { formula, style } of sheets.marks)
      expect({ formula, own: isOwnMark(formula.slice(1), style.fill) }).toEqual({
        formula,
        own: true,
      });
  }
);

test.each([
  ["$A$1<0", "#FF0000"],
  ["A1<0", markStyles.error.fill],
  ["$A$1<10", markStyles.error.fill],
  ["AND($A$1<0,$B$1>0)", markStyles.error.fill],
  ['$A$1="未填"', markStyles.error.fill],
  ["ROUND(SUM($A$1)-SUM($B$1),2)<>0", markStyles.error.fill],
])("a rule of the person's own is none: %s in %s", (formula, fill) => {
  expect(isOwnMark(formula, fill)).toBe(false);
});

test("blanks and small letters that another program put in make no difference", () => {
  const formula = 'or( round(sum($A$1, $B$1) - SUM($C$1), 6) <> 0, EXACT($A$1,"a  b") )';
  expect(isOwnMark(formula, "#fde2e1")).toBe(true);
});

/** As LibreOffice saves: the formats stay, the custom parts go. */
async function savedElsewhere(bytes: Uint8Array): Promise<Package> {
  const parts = Package.open(bytes, limits.workbook);
  const rels = "xl/_rels/workbook.xml.rels";
  parts.put(rels, parts.text(rels).replace(/<Relationship [^>]*customXml[^>]*\/>/g, ""));
  return parts;
}

test("marks whose list was dropped are found, counted and removed, and nobody else's rule is", async () => {
  const report = writeWorkbook(readReport(broken), { layout: "three sheets" });
  const workbook = openXlsx(toXlsx(report.snapshot.sheets));
  await checkWorkbook(workbook);
  const { length } = (await workbook.read()).marks;
  expect(length).toBeGreaterThan(5);
  const parts = await savedElsewhere(await workbook.toBytes());
  const path = "xl/worksheets/sheet2.xml";
  const theirs = `<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="900"><formula>B2&lt;0</formula></cfRule></conditionalFormatting>`;
  parts.put(
    path,
    parts.text(path).replace("<conditionalFormatting", `${theirs}<conditionalFormatting`)
  );
  const again = openXlsx(parts.toBytes());
  expect((await again.read()).marks).toHaveLength(length);
  expect(await again.toBytes()).toEqual(parts.toBytes());
  expect(await clearMarks(again)).toBe(length);
  const cleared = Package.open(await again.toBytes(), limits.workbook);
  expect(cleared.text(path).match(/<cfRule/g)).toHaveLength(1);
  expect(cleared.text(path)).toContain(theirs);
});

test("a check after another program has saved leaves each cell one mark", async () => {
  const report = writeWorkbook(readReport(broken), { layout: "three sheets" });
  const workbook = openXlsx(toXlsx(report.snapshot.sheets));
  await checkWorkbook(workbook);
  const { length } = (await workbook.read()).marks;
  const again = openXlsx((await savedElsewhere(await workbook.toBytes())).toBytes());
  await checkWorkbook(again);
  expect((await openXlsx(await again.toBytes()).read()).marks).toHaveLength(length);
});
