import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../../src/features/doing/check/checkWorkbook";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { readReport } from "../../fixtures/reports/readReports";
import { plainStyles, xlsxParts, zipParts } from "../../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../../fixtures/writeWorkbook";

const red = { fill: "#FDE2E1", font: "#B42318", bold: true };
const amber = { fill: "#FFF1CC", font: "#7A4100", bold: true };
const sheetPath = "xl/worksheets/sheet1.xml";

/** What other programs and people have put into the file. */
const others = {
  before: `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1"/></sheetView></sheetViews><cols><col min="1" max="1" width="33.5"/></cols>`,
  after:
    `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>` +
    `<conditionalFormatting sqref="A1:C9"><cfRule type="cellIs" dxfId="0" priority="7" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" sqref="C1" promptTitle="a>b"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>` +
    `<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
    `<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings xmlns:x14="urn:x14"><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="9" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
};
const dxfs = `<dxfs count="1"><dxf><font><color rgb="FF00B050"/></font></dxf></dxfs><tableStyles count="0"/>`;

const original = (
  styles: string | null = plainStyles.replace("</styleSheet>", `${dxfs}</styleSheet>`)
) => {
  const parts = xlsxParts(
    [
      {
        name: "S",
        values: [
          ["a", "b"],
          [1, 2],
        ],
        ...others,
      },
      { name: "T", values: [[1]] },
    ],
    styles
  );
  return {
    ...parts,
    "xl/media/image1.png": Uint8Array.from({ length: 500 }, (_, n) => (n * 7919) % 256),
    "xl/comments1.xml": "<comments/>",
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "docProps/app.xml": "<Properties/>",
  };
};

async function marked(bytes: Uint8Array, ...styles: (typeof red)[]) {
  const workbook = openXlsx(bytes);
  await workbook.apply(
    styles.map((style, n) => ({
      do: "mark",
      sheet: "S",
      row: 1,
      column: n,
      formula: `=$A$2<>${n}`,
      style,
    }))
  );
  const out = await workbook.toBytes();
  const parts = unzipSync(out);
  return { out, parts, text: (path: string) => strFromU8(parts[path] ?? new Uint8Array()) };
}

test("everything else of the original stays, to the byte", async () => {
  const before = original();
  const { parts, text } = await marked(zipParts(before), red, amber);
  const touched = [sheetPath, "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
  for (const [path, part] of Object.entries(before)) {
    if (touched.includes(path)) continue;
    expect(Buffer.from(parts[path] ?? [])).toEqual(Buffer.from(part));
  }
  expect(Object.keys(parts)).toEqual([...Object.keys(before), "customXml/xxgkMarks.xml"]);
  const added = /<conditionalFormatting sqref="[AB]2">.*?<\/conditionalFormatting>/g;
  expect(text(sheetPath).match(added)).toHaveLength(2);
  expect(text(sheetPath).replaceAll(added, "")).toBe(before[sheetPath as keyof typeof before]);
  expect(
    text("xl/styles.xml")
      .replace(/<dxf><font><b\/>.*?<\/dxf>/g, "")
      .replace(`count="3"`, `count="1"`)
  ).toBe(before["xl/styles.xml" as keyof typeof before]);
});

test("marks stand behind the rules of others, in the order and rank that the schema wants", async () => {
  const { text } = await marked(zipParts(original()), red, amber, red);
  const names = [
    ...text(sheetPath).matchAll(/<(conditionalFormatting|mergeCells|dataValidations)[ >]/g),
  ].map(([, name]) => name);
  expect(names).toEqual([
    "mergeCells",
    ...Array<string>(4).fill("conditionalFormatting"),
    "dataValidations",
  ]);
  const ranks = [...text(sheetPath).matchAll(/dxfId="(\d)" priority="(\d+)"/g)].map(
    ([, look, rank]) => [look, rank]
  );
  expect(ranks).toEqual([
    ["0", "7"],
    ["1", "10"],
    ["2", "11"],
    ["1", "12"],
  ]);
});

test.each([
  ["no differential formats", plainStyles],
  ["a blank list of them", plainStyles.replace("</styleSheet>", `<dxfs count="0"/></styleSheet>`)],
  ["no styles at all", null],
])("a workbook with %s can be marked", async (_, styles) => {
  const { out, text } = await marked(zipParts(original(styles)), red);
  expect(text("xl/styles.xml")).toMatch(/<dxfs count="1"><dxf>.*<\/dxf><\/dxfs>/);
  expect((await openXlsx(out).read()).marks).toHaveLength(1);
});

test("marking again adds no second look", async () => {
  const once = await marked(zipParts(original()), red);
  const twice = await marked(once.out, red);
  expect(twice.text("xl/styles.xml")).toBe(once.text("xl/styles.xml"));
});

test("prefixed parts are marked in their own namespace", async () => {
  const parts = original();
  for (const path of [sheetPath, "xl/styles.xml"] as const) {
    const part = String((parts as Record<string, unknown>)[path]);
    Object.assign(parts, {
      [path]: part.replace(/<(\/?)(?!\?|x14)([a-zA-Z]+)/g, "<$1x:$2").replace("xmlns=", "xmlns:x="),
    });
  }
  const { text, out } = await marked(zipParts(parts), red);
  expect(text(sheetPath)).toMatch(/<conditionalFormatting xmlns="http[^"]*main" sqref="A2">/);
  expect((await openXlsx(out).read()).sheets[0]?.values).toEqual([
    ["a", ""],
    [1, 2],
  ]);
});

test("a signed workbook is refused: marks would break the signature", async () => {
  const workbook = openXlsx(zipParts({ ...original(), "_xmlsignatures/sig1.xml": "<Signature/>" }));
  await expect(workbook.toBytes()).rejects.toMatchObject({
    reason: "cannotKeep",
    detail: "signature",
  });
});

test("a report's findings are marked where they stand; checked again, the marks are replaced", async () => {
  const { sheets } = writeWorkbook(readReport("pingtan-police-2021")).snapshot;
  const workbook = openXlsx(zipParts(xlsxParts(sheets)));
  const { validation } = await checkWorkbook(workbook);
  const wrong = validation.findings.filter(({ outcome }) => outcome !== "unassessed");
  const cells = new Set(wrong.flatMap((finding) => finding.cells.map(({ address }) => address)));
  expect(cells.size).toBeGreaterThan(0);
  const out = await workbook.toBytes();
  const xml = strFromU8(unzipSync(out)[sheetPath] ?? new Uint8Array());
  const inFile = [...xml.matchAll(/<conditionalFormatting sqref="([A-Z]+\d+)">/g)].map(
    ([, cell]) => cell
  );
  expect(inFile.sort()).toEqual([...cells].sort());
  const again = openXlsx(out);
  await checkWorkbook(again);
  const xmlAgain = strFromU8(unzipSync(await again.toBytes())[sheetPath] ?? new Uint8Array());
  expect(xmlAgain.match(/<conditionalFormatting/g)).toHaveLength(cells.size);
});
