import { findTables } from "../../../../src/features/reading/tables/findTables";
import { groupReports } from "../../../../src/features/reading/tables/groupReports";
import type { SheetSnapshot } from "../../../../src/sheets/Sheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook, type Options } from "../../../fixtures/writeWorkbook";
import { snapshotOf } from "./foundTables";

const [first, second] = [readReport("pingtan-2021"), readReport("pingtan-2022")];
const sheetsOf = (report: typeof first, name: string, options: Options = {}): SheetSnapshot[] =>
  writeWorkbook(report, options).snapshot.sheets.map((sheet) => ({
    ...sheet,
    id: `${name}/${sheet.id}`,
    name: `${name}${sheet.name}`,
  }));

function grouped(...sheets: readonly SheetSnapshot[]) {
  const tables = findTables(snapshotOf(...sheets));
  return groupReports(tables, sheets).map(({ title, tables, doubtful }) => ({
    year: title?.year ?? null,
    tables: tables.map(({ table }) => table.id),
    doubtful: doubtful.map(({ table }) => table.id),
  }));
}

const all = ["t2_1", "t2_5", "t2_6", "t2_8", "t3", "t4"];

it("one report on three sheets with a title each is one report", () => {
  const sheets = sheetsOf(first, "甲", { layout: "three sheets" });
  expect(grouped(...sheets)).toEqual([{ year: 2021, tables: all, doubtful: [] }]);
});

it("two years on sheets of their own are two reports", () => {
  expect(grouped(...sheetsOf(first, "甲"), ...sheetsOf(second, "乙"))).toEqual([
    { year: 2021, tables: all, doubtful: [] },
    { year: 2022, tables: all, doubtful: [] },
  ]);
});

it("two years on one sheet go with the title above them", () => {
  const [one, other] = [sheetsOf(first, "甲")[0], sheetsOf(second, "乙")[0]];
  if (!one || !other) throw new Error("no sheets");
  const width = Math.max(...[...one.values, ...other.values].map((line) => line.length));
  const even = [...one.values, ...other.values].map((line) => [
    ...line,
    ...new Array<string>(width - line.length).fill(""),
  ]);
  expect(grouped({ ...one, values: even, formulas: even })).toEqual([
    { year: 2021, tables: all, doubtful: [] },
    { year: 2022, tables: all, doubtful: [] },
  ]);
});

it("a sheet without a title goes with the report before it, in doubt where there are several", () => {
  const untitled = sheetsOf(second, "丙", { title: false });
  expect(grouped(...sheetsOf(first, "甲"), ...untitled)).toEqual([
    { year: 2021, tables: [...all, ...all], doubtful: [] },
  ]);
  expect(grouped(...sheetsOf(first, "甲"), ...untitled, ...sheetsOf(second, "乙"))).toEqual([
    { year: 2021, tables: [...all, ...all], doubtful: all },
    { year: 2022, tables: all, doubtful: [] },
  ]);
});

it("without any title there is one report of no year", () => {
  expect(grouped(...sheetsOf(first, "甲", { title: false }))).toEqual([
    { year: null, tables: all, doubtful: [] },
  ]);
});

it("without tables there is no report", () => {
  expect(grouped()).toEqual([]);
});
