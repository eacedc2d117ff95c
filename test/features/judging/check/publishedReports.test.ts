import { findTables } from "../../../../src/features/reading/tables/findTables";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { brokenBalances } from "../../../fixtures/brokenBalances";
import { readReport, readReports, type Report } from "../../../fixtures/reports/readReports";
import { withHints } from "../../../fixtures/withHints";
import { layouts, writeWorkbook, type Options } from "../../../fixtures/writeWorkbook";
import {
  brokenLines,
  findingsIn,
  namesOf,
  placesOf,
  sortedPlaces,
} from "../../reading/tables/foundTables";

const reports = [...readReports()];

/** Each keeps the figures as they are and writes the workbook differently. */
const writings: readonly (readonly [string, Options])[] = [
  ["as printed", {}],
  ["with rows above", { rowsAbove: 7 }],
  ["with columns at the left", { columnsLeft: 3 }],
  ["with blank rows between the tables", { blankRowsBetween: 2 }],
  ["with the report's sentences between the tables", { sentences: true }],
  ["without headings and title", { headings: false, title: false }],
  ["with merged labels taken apart", { merged: "each" }],
  ["with headers broken over several rows", { splitHeads: true }],
  [
    "with everything at once",
    {
      rowsAbove: 2,
      columnsLeft: 1,
      blankRowsBetween: 1,
      sentences: true,
      merged: "each",
      splitHeads: true,
    },
  ],
];

const expectedNames = ({ tables }: Report) =>
  Object.entries(tables).map(([id, { edition }]) => `${edition} ${id}`);

it("there are reports", () => {
  expect(reports.length).toBeGreaterThanOrEqual(11);
});

describe.each(layouts)("%s", (layout) => {
  describe.each(writings)("%s", (_, options) => {
    it.each(reports)("%s", (_, report) => {
      const { snapshot, places } = writeWorkbook(report, { ...options, layout });
      // Every table in its own edition and place; findings where it does not add up, nowhere else.
      expect(namesOf(findTables(snapshot))).toEqual(expectedNames(report));
      expect(sortedPlaces(placesOf(snapshot))).toEqual(sortedPlaces(places));
      expect(findingsIn(snapshot)).toEqual(brokenLines(brokenBalances(report)));
    });
  });
});

/** What was found out by hand about some of them, so that the counting is not its own witness. */
describe("known errors", () => {
  const errorsOf = (name: string) =>
    brokenBalances(readReport(name))
      .filter(({ outcome }) => outcome === "error")
      .map(({ rule, cells, difference }) => [rule, cells[0], difference]);

  it.each(["suqian-2020", "huainan-office-2019", "pingtan-2021", "pingtan-2022"])(
    "%s adds up",
    (name) => {
      expect(errorsOf(name)).toEqual([]);
    }
  );

  it("平潭公安局 2021 handled an application and carried it over as well", () => {
    expect(errorsOf("pingtan-police-2021")).toEqual([
      ["A1", "t3.r1.c1", "-1"],
      ["A1", "t3.r1.c7", "-1"],
    ]);
  });

  it("平潭资源局 2021 put all results under one kind of applicant", () => {
    expect(errorsOf("pingtan-resources-2021")).toEqual([
      ["A1", "t3.r1.c1", "-2"],
      ["A1", "t3.r1.c4", "2"],
      ["A2", "t3.r3.7.c1", "2"],
      ["A2", "t3.r3.7.c4", "-2"],
    ]);
  });

  it("洪泽 2023 left the totals of 表四 at 0", () => {
    expect(errorsOf("hongze-2023").filter(([rule]) => rule === "A4")).toEqual([
      ["A4", "t4.r1.c5", "-11"],
      ["A4", "t4.r1.c15", "-5"],
    ]);
  });
});

/** Looked up by hand in each report. */
test("what the reports have against the form, or what is seldom in them", () => {
  const beyond = reports.map(([name, report]) => {
    const { findings } = validateReport(withHints(writeWorkbook(report).snapshot));
    return [
      name,
      findings
        .filter(
          ({ check, outcome }) => /^(A1\d|B|D8|D14|F)/.test(check.id) && outcome !== "unassessed"
        )
        .map(({ check, outcome }) => `${check.id} ${outcome}`),
    ];
  });
  expect(Object.fromEntries(beyond.filter(([, found]) => (found ?? []).length > 0))).toEqual({
    // 表三 of 2019, in which （六）其他处理 is one row, in a report of 2023; one state secret.
    "hongze-2023": ["F7 review", "D8 error"],
    // 17 of 83 results were made public, in full or in part.
    "huainan-office-2019": ["F3 review"],
    // 10 of 34 reviews were lost; 13 applications were refused as state secrets.
    "suqian-2020": ["F4 review", "F7 review"],
  });
});

it("a report's verdict is that of its findings", () => {
  const verdicts = Object.fromEntries(
    reports.map(([name, report]) => [name, validateReport(writeWorkbook(report).snapshot).verdict])
  );
  expect(verdicts).toMatchObject({
    "suqian-2020": "pass",
    "huainan-office-2019": "pass",
    "pingtan-2022": "pass",
    "pingtan-2021": "unassessed",
    "pingtan-police-2021": "fail",
    "hongze-2023": "fail",
  });
});
