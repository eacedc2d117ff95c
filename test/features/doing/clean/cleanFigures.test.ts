import { cleanFigures, uncleanFigures } from "../../../../src/features/doing/clean/cleanFigures";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

function workbook(changes: Readonly<Record<string, CellValue>>) {
  const { snapshot, places } = writeWorkbook(readReport("suqian-2020"), { title: true });
  const sheets = MemorySheets.from(snapshot);
  const set = (code: string, value: CellValue, formula: CellValue = value) => {
    const place = places.get(code)!;
    sheets.sheet(place.sheet).set(place.row, place.column, value, formula);
  };
  for (const [code, value] of Object.entries(changes)) set(code, value);
  const value = (code: string) => {
    const place = places.get(code)!;
    return sheets.sheet(place.sheet).value(place.row, place.column);
  };
  return { sheets, set, value };
}

const offered = async (sheets: MemorySheets) =>
  uncleanFigures(await sheets.read()).map(({ from, to }) => `${from} → ${to}`);

test("units and text numbers are offered with the number that they say", async () => {
  const { sheets } = workbook({ "t3.r1.c1": "4件", "t3.r1.c2": "１２", "t3.r1.c3": "1,036" });
  expect(await offered(sheets)).toEqual(["4件 → 4", "１２ → 12", "1,036 → 1036"]);
});

test.each(["12万元", "3(含转办1件)", "约5", "/", "", "#REF!", "①"])(
  "%j is not: something would be lost, or it is no number",
  async (value) => {
    const { sheets } = workbook({ "t3.r1.c1": value });
    expect(await offered(sheets)).toEqual([]);
  }
);

test("a formula whose result is text is left to the person", async () => {
  const { sheets, set } = workbook({});
  set("t3.r1.c1", "4件", '=2+2&"件"');
  expect(await offered(sheets)).toEqual([]);
});

test("they become numbers, and text again when that is undone", async () => {
  const { sheets, value } = workbook({ "t3.r1.c1": "4件", "t3.r1.c2": "007" });
  const cleaned = await cleanFigures(sheets, uncleanFigures(await sheets.read()));
  if (!cleaned.done) throw new Error("not cleaned");
  expect([value("t3.r1.c1"), value("t3.r1.c2")]).toEqual([4, 7]);
  await sheets.apply(cleaned.undo);
  expect([value("t3.r1.c1"), value("t3.r1.c2")]).toEqual(["4件", "007"]);
});

test("a cell that has changed since is named, and none is written", async () => {
  const { sheets, set, value } = workbook({ "t3.r1.c1": "4件", "t3.r1.c2": "007" });
  const figures = uncleanFigures(await sheets.read());
  set("t3.r1.c2", 9);
  expect(await cleanFigures(sheets, figures)).toMatchObject({
    done: false,
    changed: [{ code: "t3.r1.c2" }],
  });
  expect(value("t3.r1.c1")).toBe("4件");
});

test("what somebody else has locked is refused", async () => {
  const { sheets } = workbook({ "t3.r1.c1": "4件" });
  const figures = uncleanFigures(await sheets.read());
  sheets.sheet(figures[0]!.cell.sheet).isProtected = true;
  await expect(cleanFigures(sheets, figures)).rejects.toMatchObject({ reason: "protected" });
});
