import { editions } from "../../src/editions";
import type { Edition } from "../../src/editions/Edition";
import { checkWorkbook } from "../../src/features/doing/check/checkWorkbook";
import { insertTables } from "../../src/features/doing/insert/insertTables";
import { describeAbsences } from "../../src/features/judging/describe/describeAbsences";
import { verdictText } from "../../src/features/judging/describe/verdictText";
import { findTables, type FoundTable } from "../../src/features/reading/tables/findTables";
import { labelsOf } from "../../src/features/reading/tables/foundCells";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { wordsFor } from "../../src/words";
import { officeInJsdom, type OfficeInJsdom } from "../../workbench";
import { consistentReport } from "../editions/consistent/reports";

/*
 * One thing of a full report destroyed by the person's own hand in Excel, through office.js: a row or
 * column deleted, a heading written over, a sheet hidden or deleted. It never passes, and what is gone
 * is named.
 */

const words = wordsFor("zh-CN");
const sheets = excelSheets();
let office: OfficeInJsdom;

/** A full report as the product inserts it, with figures that add up. */
async function fullReport(edition: Edition): Promise<readonly FoundTable[]> {
  office = await officeInJsdom();
  globalThis.Excel = office.Excel;
  globalThis.Office = office.Office;
  await insertTables(sheets, {
    ...{ edition, forms: edition.forms.map(({ id }) => id), unit: "某某单位" },
    ...{ year: edition.years.from, at: null, totals: "typed", protect: false, overwrite: false },
    words: words.cells,
  });
  const figures = consistentReport(edition, 3);
  const tables = findTables(await sheets.read());
  for (const { sheet, cells } of tables)
    for (const [code, { row, column }] of cells)
      office.grid.write(sheet.id, { row, column, rows: 1, columns: 1 }, [[figures[code] ?? 0]]);
  return findTables(await sheets.read());
}
afterEach(() => office.close());

async function judged() {
  const { validation } = await checkWorkbook(sheets);
  const absent = describeAbsences(validation.absent, words).map(({ text }) => text);
  const said = [verdictText(validation, words).sentence, ...absent].join("\n");
  return { verdict: validation.verdict, said };
}

const size = { row: 0, column: 0, rows: 80, columns: 30 };

/** Does it, judges, and puts the sheet's cells back as they were. */
async function without(sheet: string, act: () => void, undo: () => void) {
  const before = office.grid.formulas(sheet, size);
  office.grid.asPerson(act);
  const answer = await judged();
  office.grid.asPerson(() => {
    undo();
    office.grid.write(sheet, size, before);
  });
  return answer;
}

/** What is wrong with the answer, in a sentence. */
const trouble = (
  what: string,
  { verdict, said }: Awaited<ReturnType<typeof judged>>,
  names: readonly string[]
) =>
  verdict !== "pass" && names.some((name) => said.includes(name))
    ? []
    : [`${what}: ${verdict}: ${said.slice(0, 160)}`];

const inner = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");

async function rowsDeleted({ table, sheet, rows }: FoundTable): Promise<string[]> {
  const keys = table.rows.filter(({ role }) => role === "data").map(({ key }) => key);
  const troubles: string[] = [];
  for (const [index, row] of rows.entries()) {
    const line = { ...size, row: row ?? 0, rows: 1, columns: 16_384 };
    const answer = await without(
      sheet.id,
      () => office.grid.remove(sheet.id, line, "rows"),
      () => office.grid.insert(sheet.id, line, "rows")
    );
    const name = inner(labelsOf(table).get(keys[index] ?? "") ?? "").slice(0, 5);
    troubles.push(...trouble(`row ${name}`, answer, [name || "表四还没有填数", "没有找到"]));
  }
  return troubles;
}

async function columnsDestroyed({ table, sheet, header }: FoundTable): Promise<string[]> {
  const troubles: string[] = [];
  for (const [index, column] of header.columns.entries()) {
    const line = { ...size, column: column ?? 0, columns: 1, rows: 1_048_576 };
    const { path = [""], key = "" } = table.columns[index] ?? {};
    const names = [path.at(-1) ?? "", "没有找到"];
    const cut = await without(
      sheet.id,
      () => office.grid.remove(sheet.id, line, "columns"),
      () => office.grid.insert(sheet.id, line, "columns")
    );
    troubles.push(...trouble(`column ${key} deleted`, cut, names));
    const cells = Array.from({ length: header.bottom - header.top + 1 }, (_, up) => ({
      ...{ row: header.bottom - up, column: column ?? 0, rows: 1, columns: 1 },
    }));
    const at = cells.find((cell) => office.grid.values(sheet.id, cell)[0]?.[0] !== "");
    if (!at) continue;
    const renamed = await without(
      sheet.id,
      () => office.grid.write(sheet.id, at, [["甲乙丙"]]),
      () => undefined
    );
    troubles.push(...trouble(`column ${key} renamed`, renamed, names));
  }
  return troubles;
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (_, edition) => {
  it("passes while it is whole, and never with a row, column or heading gone", async () => {
    const tables = await fullReport(edition);
    expect(await judged()).toMatchObject({ verdict: "pass" });
    const troubles: string[] = [];
    for (const table of tables)
      troubles.push(...(await rowsDeleted(table)), ...(await columnsDestroyed(table)));
    expect(troubles).toEqual([]);
    // And is whole again: each trial was undone.
    expect(await judged()).toMatchObject({ verdict: "pass" });
    expect(office.problems).toEqual([]);
  });

  it("a sheet hidden, or deleted", async () => {
    const tables = await fullReport(edition);
    const ids = [...new Set(tables.map(({ sheet }) => sheet.id))];
    for (const id of ids) {
      office.grid.updateSheet(id, { visibility: "Hidden" });
      const { verdict, said } = await judged();
      expect([verdict === "pass", said]).toEqual([false, expect.stringContaining("隐藏的工作表")]);
      office.grid.updateSheet(id, { visibility: "Visible" });
    }
    expect(await judged()).toMatchObject({ verdict: "pass" });
    for (const id of ids) {
      office.grid.removeSheet(id);
      expect((await judged()).verdict).not.toBe("pass");
    }
  });
});
