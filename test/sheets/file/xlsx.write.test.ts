import { strFromU8, unzipSync } from "fflate";
import { newXlsx } from "../../../src/sheets/file/xlsx/newXlsx";
import type { Edit } from "../../../src/sheets/Sheets";

const at = (row: number, column: number, rows = 1, columns = 1) => ({
  sheet: "表 三's & <b>",
  row,
  column,
  rows,
  columns,
});

/** The parts of a new workbook with one sheet after these edits. */
async function partsAfter(...edits: Edit[]) {
  const workbook = newXlsx([at(0, 0).sheet]);
  await workbook.apply(edits);
  const parts = unzipSync(await workbook.toBytes());
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
}

const sheet = "xl/worksheets/sheet1.xml";

test("looks, merges, sizes, rules, page and protection are in the file", async () => {
  const part = await partsAfter(
    {
      do: "write",
      at: at(0, 0, 2, 2),
      rows: [
        ["题", ""],
        ["a", 1],
      ],
    },
    {
      do: "format",
      at: at(0, 0, 2, 2),
      format: {
        fill: "#E8F0FA",
        bold: true,
        wrap: true,
        grid: "#7F7F7F",
        size: 10,
        horizontal: "Center",
      },
    },
    { do: "format", at: at(1, 1), format: { locked: false, numberFormat: "0.00" } },
    { do: "merge", at: at(0, 0, 1, 2) },
    { do: "widths", sheet: at(0, 0).sheet, column: 0, widths: [60, 120] },
    { do: "height", sheet: at(0, 0).sheet, row: 0, rows: 1, height: 30 },
    {
      do: "allow",
      at: at(1, 1),
      rule: { kind: "wholeNumber", least: 0, title: "整数", message: "请填“整数”" },
    },
    {
      do: "allow",
      at: at(1, 0),
      rule: { kind: "wholeNumber", least: null, title: "t", message: "m" },
    },
    {
      do: "page",
      sheet: at(0, 0).sheet,
      page: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        titleRows: [0, 1],
      },
    },
    { do: "protect", sheet: at(0, 0).sheet }
  );
  expect(part(sheet)).toMatchSnapshot();
  expect(part("xl/styles.xml")).toMatchSnapshot();
  expect(part("xl/workbook.xml")).toMatchSnapshot();
});

test("a mark is a conditional format of one cell, and kept in the list of ours", async () => {
  const style = { fill: "#FDE2E1", font: "#B42318", bold: true };
  const part = await partsAfter(
    {
      do: "mark",
      sheet: at(0, 0).sheet,
      row: 5,
      column: 4,
      formula: `=EXACT($E$6,"<1&2>")`,
      style,
    },
    { do: "mark", sheet: at(0, 0).sheet, row: 6, column: 4, formula: "=$E$7<0", style }
  );
  expect(part(sheet)).toContain(
    `<conditionalFormatting sqref="E6"><cfRule type="expression" dxfId="0" priority="1"><formula>EXACT($E$6,&quot;&lt;1&amp;2&gt;&quot;)</formula></cfRule></conditionalFormatting>`
  );
  expect(part(sheet).match(/dxfId="0"/g)).toHaveLength(2);
  expect(part("xl/styles.xml").match(/<dxf>/g)).toHaveLength(1);
  expect(part("customXml/xxgkMarks.xml")).toContain(`cell="E6"`);
});

test("text that looks like a formula is written as text, and stays it when edited", async () => {
  const part = await partsAfter({
    do: "write",
    at: at(0, 0, 1, 4),
    rows: [["'=1+1", "'@a", "'-5", "'5"]],
  });
  expect(part(sheet)).not.toContain("<f>");
  expect(part("xl/sharedStrings.xml")).toContain("=1+1");
  expect(part("xl/styles.xml").match(/quotePrefix="1"/g)).toHaveLength(1);
  expect(part(sheet).match(/<c r="[ABC]1" s="1" t="s">/g)).toHaveLength(3);
});

test("characters without a place in XML are escaped as Excel escapes them", async () => {
  const part = await partsAfter({
    do: "write",
    at: at(0, 0, 1, 3),
    rows: [["a\u0007b", "_x0041_", "\ud800半"]],
  });
  expect(part("xl/sharedStrings.xml")).toContain("a_x0007_b");
  expect(part("xl/sharedStrings.xml")).toContain("_x005F_x0041_");
  expect(part("xl/sharedStrings.xml")).toContain("\ufffd半");
});
