import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../../src/features/doing/check/checkWorkbook";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { readReport } from "../../fixtures/reports/readReports";
import { plainStyles, xlsxParts, zipParts } from "../../fixtures/workbooks/toXlsx";
import { layouts, writeWorkbook } from "../../fixtures/writeWorkbook";
import { fc, runs } from "../../random";

const rule = (cell: string, priority: number) =>
  `<conditionalFormatting sqref="${cell}"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>${cell}&gt;${priority}</formula></cfRule></conditionalFormatting>`;
const dxfs = `<dxfs count="1"><dxf><font><color rgb="FF00B050"/></font></dxf></dxfs>`;
const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
const cell = fc
  .tuple(fc.constantFrom("A", "C", "H"), fc.integer({ min: 1, max: 40 }))
  .map(([column, row]) => `${column}${row}`);

/** A report with mistakes in it, and what others have put into its file. */
const book = fc.record({
  layout: fc.constantFrom(...layouts),
  slips: fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
  formats: fc.array(cell, { maxLength: 6 }),
  validation: cell,
  name: fc.constantFrom("区域", "_xlnm.Print_Area"),
  macro: bytes,
  chart: bytes,
  picture: bytes,
});
type Book = typeof book extends fc.Arbitrary<infer Value> ? Value : never;

function bytesOf(made: Book): Uint8Array {
  let at = 0;
  const sheets = writeWorkbook(readReport("pingtan-2022"), { layout: made.layout }).snapshot.sheets;
  const parts = xlsxParts(
    sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line) =>
        line.map((value) =>
          typeof value === "number" && made.slips.includes((at += 1)) ? value + 1 : value
        )
      ),
      after: `${made.formats.map((each, n) => rule(each, n + 1)).join("")}<dataValidations count="1"><dataValidation type="whole" sqref="${made.validation}"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
    })),
    plainStyles.replace("</styleSheet>", `${dxfs}</styleSheet>`)
  );
  const names = `</sheets><definedNames><definedName name="${made.name}" localSheetId="0">$A$1</definedName></definedNames>`;
  return zipParts({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</sheets>", names),
    "xl/vbaProject.bin": made.macro,
    "xl/charts/chart1.xml": made.chart,
    "xl/media/image1.png": made.picture,
    "xl/comments1.xml": "<comments/>",
  });
}

/** Every part but those where marks are kept, and these without what is ours. */
function kept(file: Uint8Array): Record<string, string> {
  const ours =
    /<conditionalFormatting [^>]*><cfRule type="expression" dxfId="[1-9]\d*"(?:(?!<\/conditionalFormatting>).)*<\/conditionalFormatting>/g;
  return Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([path]) => !/customXml|Content_Types|workbook\.xml\.rels|styles\.xml/.test(path))
      .map(([path, part]) => [path, strFromU8(part, true).replace(ours, "")])
  );
}

test("whatever is in a file, marking it and clearing the marks leaves it to the byte as it was", async () => {
  let cleared = 0;
  await fc.assert(
    fc.asyncProperty(book, async (made) => {
      const before = bytesOf(made);
      const workbook = openXlsx(before);
      await checkWorkbook(workbook, null, {});
      const marked = await workbook.toBytes();
      expect(kept(marked)).toEqual(kept(before));
      const again = openXlsx(marked);
      const { marks } = await again.read();
      await again.apply(marks.map((mark) => ({ do: "unmark", mark })));
      cleared += marks.length;
      const after = await again.toBytes();
      const [plain, left] = [unzipSync(before), unzipSync(after)];
      for (const path of Object.keys(kept(before)))
        expect([path, left[path]]).toEqual([path, plain[path]]);
    }),
    { numRuns: runs(10) }
  );
  expect(cleared).toBeGreaterThan(0);
});
