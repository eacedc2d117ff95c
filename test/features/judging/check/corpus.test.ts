import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { brokenBalances } from "../../../fixtures/brokenBalances";
import { readLabels, type EditionId } from "../../../fixtures/labels/readLabels";
import type { Report, ReportTable } from "../../../fixtures/reports/readReports";
import { layouts, writeWorkbook } from "../../../fixtures/writeWorkbook";
import {
  brokenLines,
  findingsIn,
  namesOf,
  placesOf,
  sheetOf,
  snapshotOf,
  sortedPlaces,
} from "../../reading/tables/foundTables";

type Figure = string | number | null;

/** A collected report; those before 2019 have no tables 二 to 四. */
interface Collected {
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly table2: Readonly<Record<string, readonly Figure[] | null>> | null;
  readonly table2_edition?: EditionId;
  readonly table3: readonly (readonly Figure[])[] | null;
  readonly table4: readonly Figure[] | null;
  readonly stat_table?: Readonly<Record<string, unknown>>;
}

const nothing: Collected = {
  unit: "",
  year: 2021,
  source: "",
  table2: null,
  table3: null,
  table4: null,
};

/** A list of tests must not be empty; a report without figures stands in for none. */
const orNone = <T extends readonly (readonly [string, Collected])[]>(reports: T) =>
  reports.length > 0 ? reports : ([["no report", nothing]] as const);

/** Collected reports that a checkout may stand beside; a checkout alone has the fixtures. */
const corpus = join(__dirname, "../../../../../shared/corpus");
const names = existsSync(corpus)
  ? readdirSync(corpus).filter((file) => file.endsWith(".json"))
  : [];
const collected = names.map(
  (file) => [file, JSON.parse(readFileSync(join(corpus, file), "utf8")) as Collected] as const
);

const number = (figure: Figure): Figure =>
  typeof figure === "string" && /^\d+(\.\d+)?$/.test(figure) ? Number(figure) : figure;

function tablesOf({
  table2,
  table2_edition,
  table3,
  table4,
}: Collected): Record<string, ReportTable> {
  const edition = table2_edition ?? "2021";
  const disclosure = readLabels(edition)
    .tables.filter(({ id }) => id.startsWith("t2"))
    .map(({ id, rows, columns }) => {
      const lines = rows.map(({ label }) => table2?.[label] ?? columns.map(() => null));
      return [id, { edition, rows: lines.map((line) => line.map(number)) }] as const;
    });
  const applications = (table3 ?? []).map((line) => line.map(number));
  return {
    ...Object.fromEntries(disclosure),
    t3: { edition: applications.length === 25 ? "2021" : "2019", rows: applications },
    ...(table4 ? { t4: { edition, rows: [table4] } } : {}),
  };
}

const withTables = collected.filter(([, { table3 }]) => table3 !== null);
const withoutTables = collected.filter(([, { table3 }]) => table3 === null);

it("there are collected reports, or no folder of them", () => {
  expect(withTables.length > 20).toBe(existsSync(corpus));
});

describe.each(layouts)("%s", (layout) => {
  it.each(orNone(withTables))("%s", (_, given) => {
    const { unit, year, source } = given;
    const report: Report = { unit, year, source, tables: tablesOf(given) };
    const { snapshot, places } = writeWorkbook(report, { layout });
    expect(namesOf(findTables(snapshot))).toEqual(
      Object.entries(report.tables).map(([id, { edition }]) => `${edition} ${id}`)
    );
    expect(sortedPlaces(placesOf(snapshot))).toEqual(sortedPlaces(places));
    expect(findingsIn(snapshot)).toEqual(brokenLines(brokenBalances(report)));
  });
});

it.each(orNone(withoutTables))("%s, before 2019, has none of these tables", (_, given) => {
  const values = [
    [`${given.unit}${given.year}年政府信息公开工作年度报告`, ""],
    ...Object.keys(given.stat_table ?? {}).map((label) => [label, 1]),
  ];
  expect(findTables(snapshotOf(sheetOf(values)))).toEqual([]);
});
