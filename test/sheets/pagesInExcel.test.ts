import { editions } from "../../src/editions";
import { insertTables } from "../../src/features/doing/insert/insertTables";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { wordsFor } from "../../src/words";
import { officeInJsdom, type OfficeInJsdom } from "../../workbench";

let office: OfficeInJsdom;
beforeEach(async () => {
  office = await officeInJsdom();
  globalThis.Excel = office.Excel;
});
afterEach(() => office.close());

const insert = (protect = false) =>
  insertTables(excelSheets(), {
    ...{ edition: editions[0]!, forms: ["t3", "t4"], unit: "某县", year: 2025, at: null },
    ...{ totals: "typed", protect, overwrite: false, words: wordsFor("zh-CN").cells },
  });

const idOf = (name: string) => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const look = (name: string) => {
  const area = { row: 0, column: 0, rows: 40, columns: 16 };
  const { grid } = office;
  return [grid.formulas(idOf(name), area), grid.merges(idOf(name)), grid.format(idOf(name), area)];
};

test("the pages are set up in a trip of their own", async () => {
  office.host.clearLog();
  expect(await insert()).toMatchObject({ done: true, withoutPages: false });
  const trips = office.host.log();
  const isPage = (what: string) => what.startsWith("PageLayout.");
  expect(trips.at(-1)?.what.every(isPage)).toBe(true);
  expect(trips.slice(0, -1).some(({ what }) => what.some(isPage))).toBe(false);
  expect(office.problems).toEqual([]);
});

test.each(["PageLayout.paperSize", "PageLayout.zoom", "PageLayout.setPrintTitleRows"])(
  "an Excel that refuses %s has the tables all the same, and it is said",
  async (member) => {
    await insert();
    const right = ["三、依申请公开", "四、复议诉讼"].map(look);
    office.close();
    office = await officeInJsdom();
    globalThis.Excel = office.Excel;
    office.host.faults.failCall(member, "GeneralException");
    expect(await insert()).toMatchObject({ done: true, withoutPages: true });
    expect(["三、依申请公开", "四、复议诉讼"].map(look)).toEqual(right);
  }
);

test("no border is asked for between the rows of one row, or the columns of one column", async () => {
  const sheets = excelSheets();
  await sheets.apply([{ do: "addSheet", name: "线" }]);
  const actions = async (rows: number, columns: number) => {
    const at = { sheet: "线", row: 0, column: 0, rows, columns };
    office.host.clearLog();
    await sheets.apply([{ do: "format", at, format: { grid: "#000000" } }]);
    return office.host.log().at(-1)?.actions ?? 0;
  };
  const [all, row, column, cell] = [
    await actions(2, 2),
    await actions(1, 3),
    await actions(3, 1),
    await actions(1, 1),
  ];
  expect(row).toBeLessThan(all);
  expect(column).toBe(row);
  expect(all - cell).toBe(2 * (all - row));
});

test("the person is told once, in her language", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    const { inserted } = wordsFor(language).pane.insert;
    expect(inserted(2, true).startsWith(inserted(2, false))).toBe(true);
    expect(inserted(2, true)).not.toBe(inserted(2, false));
  }
});
