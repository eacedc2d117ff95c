import { utils, write } from "@e965/xlsx";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import {
  plainStyles,
  toXlsx,
  xlsxParts,
  zipParts,
  type FileSheet,
} from "../../fixtures/workbooks/toXlsx";

const read = async (bytes: Uint8Array) => (await openXlsx(bytes).read()).sheets;
const readCells = async (cells: string, after = "") =>
  (await read(toXlsx([{ name: "S", values: [], cells, after }])))[0];

test("values begin where the first filled cell stands", async () => {
  const sheet: FileSheet = {
    name: "甲",
    row: 3,
    column: 2,
    values: [
      ["a", 1.5, true],
      ["", "", 0],
    ],
  };
  expect(await read(toXlsx([sheet]))).toMatchObject([
    {
      name: "甲",
      visible: true,
      row: 3,
      column: 2,
      values: [
        ["a", 1.5, true],
        ["", "", 0],
      ],
    },
  ]);
});

test("a formula's kept result is read, 0 included, and one without result is blank", async () => {
  const sheet = await readCells(
    `<row r="1"><c r="A1"><f>B1-B1</f><v>0</v></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1"><f>SUM(A1:B1)</f></c><c r="D1" t="str"><f>"x"</f><v>x</v></c></row>`
  );
  expect(sheet?.values).toEqual([[0, 3, "", "x"]]);
  expect(sheet?.formulas).toEqual([["=B1-B1", "=1+2", "=SUM(A1:B1)", `="x"`]]);
});

test("a shared formula is spelt out in each of its cells", async () => {
  const sheet = await readCells(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>0</v></c></row>`
  );
  expect(sheet?.formulas.map((line) => line[1])).toEqual(["=A1*2", "=A2*2", "=A3*2"]);
});

test("errors are named as Excel names them", async () => {
  const names = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];
  const cells = names
    .map((name, n) => `<c r="${"ABCDEFGH"[n]}1" t="e"><v>${name}</v></c>`)
    .join("");
  const sheet = await readCells(`<row r="1">${cells}<c r="I1" t="e"><v>#SPILL!</v></c></row>`);
  expect(sheet?.values).toEqual([[...names, "", "#UNKNOWN!"]]);
});

test("what lies under a merged area is not seen", async () => {
  const sheet = await readCells(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>`,
    `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`
  );
  expect(sheet?.values).toEqual([
    [1, "", ""],
    ["", "", 5],
  ]);
});

test("hidden and protected sheets are told", async () => {
  const protectedBy = (attributes: string) => `<sheetProtection ${attributes}/>`;
  const sheets = await read(
    toXlsx([
      { name: "a", values: [[1]] },
      {
        name: "b",
        values: [[1]],
        state: "hidden",
        after: protectedBy(`password="CC1A" sheet="1"`),
      },
      {
        name: "c",
        values: [[1]],
        state: "veryHidden",
        after: protectedBy(`sheet="0" objects="1"`),
      },
    ])
  );
  expect(sheets.map((sheet) => [sheet.visible, sheet.protected])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test("text that looks like a formula is text", async () => {
  const [sheet] = await read(toXlsx([{ name: "S", values: [["=1+1", "'x", "@a", "-5"]] }]));
  expect(sheet?.values).toEqual([["=1+1", "'x", "@a", "-5"]]);
  expect(sheet?.formulas).toEqual(sheet?.values);
});

test("a text is read as far as Excel would keep it", async () => {
  const { sheets } = await openXlsx(
    toXlsx([{ name: "S", values: [["字".repeat(40_000)]] }])
  ).read();
  expect(sheets[0]?.values).toEqual([["字".repeat(32_767)]]);
});

test("names that JavaScript knows are but names", async () => {
  const names = ["__proto__", "constructor", "toString"];
  const sheets = await read(
    toXlsx(names.map((name) => ({ name, values: [["__proto__", "constructor"]] })))
  );
  expect(sheets.map(({ name }) => name)).toEqual(names);
  expect(sheets.map(({ values }) => values)).toEqual(
    names.map(() => [["__proto__", "constructor"]])
  );
  expect(({} as Record<string, unknown>)["A1"]).toBeUndefined();
});

test("prefixed parts, as the Open XML SDK writes them, are read", async () => {
  const parts = xlsxParts([
    { name: "S", values: [["甲", 5]], after: `<sheetProtection sheet="1"/>` },
  ]);
  for (const path of ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]) {
    parts[path] = (parts[path] ?? "")
      .replace(/<(\/?)([a-zA-Z]+)/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
  }
  expect(await read(zipParts(parts))).toMatchObject([{ values: [["甲", 5]], protected: true }]);
});

test("manual calculation is told", async () => {
  const parts = xlsxParts([{ name: "S", values: [[1]] }]);
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
    "</workbook>",
    `<calcPr calcMode="manual"/></workbook>`
  );
  expect((await openXlsx(zipParts(parts)).read()).manualCalculation).toBe(true);
});

test("a workbook without styles is read", async () => {
  expect(await read(zipParts(xlsxParts([{ name: "S", values: [[7]] }], null)))).toMatchObject([
    { values: [[7]] },
  ]);
  expect(plainStyles).toContain("styleSheet");
});

describe("other formats are read", () => {
  const book = () => {
    const sheet = utils.aoa_to_sheet([
      ["规章", 5],
      ["=文本", 0.5],
    ]);
    const made = utils.book_new();
    utils.book_append_sheet(made, sheet, "表二");
    return made;
  };
  test.each(["biff8", "ods", "xlsb", "xlml"] as const)("%s", async (bookType) => {
    const bytes = new Uint8Array(write(book(), { type: "array", bookType }) as ArrayBuffer);
    const workbook = openXlsx(bytes);
    expect((await workbook.read()).sheets).toMatchObject([
      {
        name: "表二",
        visible: true,
        values: [
          ["规章", 5],
          ["=文本", 0.5],
        ],
      },
    ]);
    await expect(workbook.toBytes()).rejects.toMatchObject({ reason: "onlyXlsx" });
  });

  test("a web page saved as .xls: plain digits are numbers, codes stay text", async () => {
    const html = `<html><body><table><tr><td colspan="2">表</td></tr><tr><td>0501</td><td> 12 </td></tr><tr><td>1,234</td><td>-3.50</td></tr></table></body></html>`;
    const [sheet] = await read(new TextEncoder().encode(html));
    expect(sheet?.values).toEqual([
      ["表", ""],
      ["0501", 12],
      ["1,234", -3.5],
    ]);
  });
});
