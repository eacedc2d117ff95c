import type { Edit } from "../../../src/sheets/Sheets";
import { limits } from "../../../src/sheets/file/limits";
import { newXlsx } from "../../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { Package } from "../../../src/sheets/file/zip/Package";

/*
 * Writing into a file of somebody else: the cells asked for, and nothing beside them.
 */
const at = (row: number, column: number) => ({ sheet: "表", row, column, rows: 1, columns: 1 });
const write = (row: number, column: number, value: string | number | boolean): Edit => ({
  do: "write",
  at: at(row, column),
  rows: [[value]],
});

async function found(): Promise<Uint8Array> {
  const workbook = newXlsx(["表", "别的"]);
  await workbook.apply([
    {
      do: "write",
      at: { sheet: "表", row: 1, column: 1, rows: 2, columns: 3 },
      rows: [
        ["甲", "'12", 5],
        ["乙", 3, "=D2*2"],
      ],
    },
    { do: "format", at: at(1, 2), format: { numberFormat: "@", fill: "#E8F0FA", bold: true } },
    { do: "write", at: { ...at(0, 0), sheet: "别的" }, rows: [["& <原样>"]] },
  ]);
  return workbook.toBytes();
}

const parts = (bytes: Uint8Array) => Package.open(bytes, limits.workbook);
const sheet = "xl/worksheets/sheet1.xml";
const without = (xml: string, cell: string) =>
  xml.replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`), "");

test("a figure is written into its cell, and every other byte of every part stays", async () => {
  const before = await found();
  const workbook = openXlsx(before);
  await workbook.apply([write(1, 3, 480)]);
  const [old, now] = [parts(before), parts(await workbook.toBytes())];
  expect(now.paths).toEqual(old.paths);
  for (const path of old.paths.filter((each) => each !== sheet && each !== "xl/workbook.xml"))
    expect(now.bytes(path)).toEqual(old.bytes(path));
  expect(without(now.text(sheet), "D2")).toBe(without(old.text(sheet), "D2"));
  expect(now.text(sheet)).toContain(`<v>480</v>`);
});

test("whoever opens the file is asked to calculate anew, once", async () => {
  const plain = parts(await found());
  const path = "xl/workbook.xml";
  for (const settings of [
    "",
    `<calcPr calcId="191029"/>`,
    `<calcPr fullCalcOnLoad='0' iterate="1"/>`,
  ]) {
    plain.put(path, plain.text(path).replace(/<calcPr[^>]*\/>|(?=<\/workbook>)/, settings));
    const workbook = openXlsx(plain.toBytes());
    await workbook.apply([write(1, 3, 480)]);
    const xml = parts(await workbook.toBytes()).text(path);
    expect(xml.match(/fullCalcOnLoad="1"/g)).toHaveLength(1);
    expect(xml).not.toContain("fullCalcOnLoad='0'");
    plain.put(path, xml.replace(/<calcPr[^>]*\/>/g, ""));
  }
});

test("a number in a cell of text becomes one when its format is made plain, its look is kept", async () => {
  const workbook = openXlsx(await found());
  const place = at(1, 2);
  await workbook.apply([
    { do: "format", at: place, format: { numberFormat: "General" } },
    write(1, 2, 12),
  ]);
  const bytes = await workbook.toBytes();
  const style = /<c r="C2" s="(\d+)"><v>12<\/v><\/c>/.exec(parts(bytes).text(sheet))?.[1];
  const formats = [
    ...(/<cellXfs.*<\/cellXfs>/.exec(parts(bytes).text("xl/styles.xml"))?.[0] ?? "").matchAll(
      /<xf .*?(?:\/>|<\/xf>)/g
    ),
  ];
  expect(formats[Number(style)]?.[0]).toMatch(/numFmtId="0" fontId="[1-9]\d*" fillId="2"/);
  expect((await openXlsx(bytes).read()).sheets[0]?.values[0]).toEqual(["甲", 12, 5]);
});

test.each(["甲 & <乙>", "=不是公式", "007", true, "", 0.1, 1e-7])(
  "%p comes back as it was written, in a cell that was there and in one that was not",
  async (value) => {
    const workbook = openXlsx(await found());
    const typed = typeof value === "string" && value !== "" ? `'${value}` : value;
    await workbook.apply([
      write(1, 1, typed),
      write(7, 5, typed),
      write(1, 0, typed),
      write(0, 2, 1),
    ]);
    const { row, column, values } = (await openXlsx(await workbook.toBytes()).read()).sheets[0] ?? {
      ...{ row: 0, column: 0, values: [] },
    };
    const cell = (r: number, c: number) => values[r - row]?.[c - column] ?? "";
    expect([cell(1, 1), cell(7, 5), cell(1, 0), cell(0, 2)]).toEqual([value, value, value, 1]);
    expect(await workbook.read()).toMatchObject({ sheets: [{ name: "表" }, { name: "别的" }] });
  }
);

test("a formula is not written over", async () => {
  const workbook = openXlsx(await found());
  await expect(workbook.apply([write(2, 3, 1)])).rejects.toMatchObject({ reason: "unsupported" });
});

test("rows and cells that do not say where they are are found where they are", async () => {
  const file = parts(await found());
  file.put(sheet, file.text(sheet).replaceAll(/(<(?:row|c)) r="[A-Z]*\d+"/g, "$1"));
  const workbook = openXlsx(file.toBytes());
  await workbook.apply([write(0, 1, 77)]);
  expect((await openXlsx(await workbook.toBytes()).read()).sheets[0]?.values[0]).toContain(77);
});

test("an added sheet stands behind the others, with its looks, names and marks", async () => {
  const workbook = openXlsx(await found());
  const own = (row: number, column: number) => ({ ...at(row, column), sheet: "报告" });
  const style = { fill: "#FDE2E1", font: "#B42318", bold: true };
  await workbook.apply([
    { do: "addSheet", name: "报告" },
    { do: "write", at: own(0, 0), rows: [["校验报告"]] },
    { do: "format", at: own(0, 0), format: { numberFormat: "0.00%", bold: true, grid: "#7F7F7F" } },
    { do: "merge", at: { ...own(0, 0), columns: 3 } },
    { do: "mark", sheet: "报告", row: 1, column: 1, formula: "=TRUE", style },
    { do: "protect", sheet: "报告" },
  ]);
  const bytes = await workbook.toBytes();
  const again = await openXlsx(bytes).read();
  expect(again.sheets.map(({ name }) => name)).toEqual(["表", "别的", "报告"]);
  expect(again.sheets[2]).toMatchObject({ protected: false, values: [["校验报告"]] });
  expect(again.marks).toEqual((await workbook.read()).marks);
  expect(parts(bytes).text("xl/styles.xml")).toContain(`formatCode="0.00%"`);
  const before = parts(await found());
  expect(parts(bytes).bytes(sheet)).toEqual(before.bytes(sheet));
});
