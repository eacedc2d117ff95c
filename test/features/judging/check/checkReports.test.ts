import {
  validateReport,
  type KnownOfReport,
} from "../../../../src/features/judging/check/validateReport";
import type { Snapshot } from "../../../../src/sheets/Sheets";
import { readReport, type Report } from "../../../fixtures/reports/readReports";
import { layouts, writeWorkbook } from "../../../fixtures/writeWorkbook";
import { namesIn } from "../../../../src/features/judging/findings/Finding";
import { findingLines, snapshotOf } from "../../reading/tables/foundTables";

const now = readReport("pingtan-2022");
const over = /^(A1[01]|B|D8|D14|F)/;
const found = (snapshot: Snapshot, before: Snapshot | null = null, known: KnownOfReport = {}) =>
  validateReport(snapshot, before, known)
    .findings.filter(({ check }) => over.test(check.id))
    .map((finding) => [finding.check.id, finding.outcome, ...namesIn(finding)]);

/** The report with single figures put otherwise. */
function changed(report: Report, changes: Readonly<Record<string, number>>): Snapshot {
  const { snapshot, places } = writeWorkbook(report);
  const at = new Map(
    Object.entries(changes).map(([code, value]) => {
      const place = places.get(code);
      return [`${place?.sheet} ${place?.row} ${place?.column}`, value];
    })
  );
  return snapshotOf(
    ...snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) =>
        line.map((value, column) => at.get(`${sheet.id} ${row} ${column}`) ?? value)
      ),
    }))
  );
}

describe.each(layouts)("%s", (layout) => {
  it("nothing is said of a report in the form of its year", () => {
    expect(found(writeWorkbook(now, { layout }).snapshot)).toEqual([]);
  });

  it("a form of other years is named, and the one table of it in a hybrid", () => {
    const late = { ...now, year: 2020 };
    expect(found(writeWorkbook(late, { layout }).snapshot)).toEqual([
      [
        ...["D8", "error", "第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项"],
        ...["第二十条第（八）项", "三、收到和处理政府信息公开申请情况"],
      ],
    ]);
    const old = readReport("pingtan-2020").tables["t3"];
    if (!old) throw new Error("no 表三");
    const hybrid = { ...now, tables: { ...now.tables, t3: old } };
    expect(found(writeWorkbook(hybrid, { layout }).snapshot).filter(([id]) => id === "D8")).toEqual(
      [["D8", "error", "三、收到和处理政府信息公开申请情况"]]
    );
  });
});

it("for 2019, another form is only asked about", () => {
  expect(found(writeWorkbook({ ...now, year: 2019 }).snapshot)[0]?.slice(0, 2)).toEqual([
    "D8a",
    "review",
  ]);
});

it("reads 表三 and 表四 together, and last year where it is there", () => {
  const none = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`t4.r1.c${n}`, 0]));
  const broken = changed(now, { ...none, "t4.r1.c11": 1, "t4.r1.c15": 1 });
  expect(found(broken).filter(([id]) => id === "B5")).toEqual([
    ["B5", "review", "复议后起诉", "行政复议"],
  ]);
  const before = changed(readReport("pingtan-2021"), { "t4.r1.c1": 1, "t4.r1.c5": 1 });
  expect(found(broken, before).filter(([id]) => id === "B5")).toEqual([]);
});

it("puts the rules for a kind of unit only where the kind is known", () => {
  const broken = changed({ ...now, unit: "某单位" }, { "t2_1.r1.c1": 2, "t2_1.r1.c3": 2 });
  expect(found(broken).filter(([id]) => id === "F1")).toEqual([]);
  expect(validateReport(broken).notRun.map(({ check, lacks }) => [check.id, lacks])).toContainEqual(
    ["F1", "unitKind"]
  );
  const asTown = validateReport(broken, null, { unitKind: "township" });
  expect(asTown.unitKind).toBe("township");
  expect(asTown.notRun.map(({ check }) => check.id)).not.toContain("F1");
  expect(found(broken, null, { unitKind: "township" }).filter(([id]) => id === "F1")).toEqual([
    ["F1", "error", "规章制发"],
    ["F1", "error", "现行有效规章"],
  ]);
});

it("the order of the sheets changes no finding", () => {
  const { snapshot } = writeWorkbook(readReport("pingtan-police-2021"), { layout: "three sheets" });
  const turned = { ...snapshot, sheets: [...snapshot.sheets].reverse() };
  expect(findingLines(validateReport(turned).findings)).toEqual(
    findingLines(validateReport(snapshot).findings)
  );
});

it("each of two reports is checked by itself", () => {
  const other = writeWorkbook({ ...now, year: 2018 }).snapshot.sheets.map((sheet) => ({
    ...sheet,
    id: "other",
  }));
  const { reports, tables, findings } = validateReport(
    snapshotOf(...writeWorkbook(now).snapshot.sheets, ...other)
  );
  expect(reports.map(({ title }) => title?.year)).toEqual([2022, 2018]);
  expect(tables.map(({ report }) => report)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  expect(findings.filter(({ check }) => check.id === "D8")).toHaveLength(1);
});

it("of a year that is not known no rule of a year is put, and what was lacking is said", () => {
  const { title, reports, verdict, notRun, findings } = validateReport(
    writeWorkbook(now, { title: false }).snapshot
  );
  expect(title).toBeNull();
  expect(reports).toMatchObject([{ title: null, doubtfulSheets: [], verdict: "pass" }]);
  expect(findings).toEqual([]);
  expect(verdict).toBe("pass");
  expect(
    notRun
      .filter(({ lacks }) => lacks === "year")
      .map(({ check }) => check.id)
      .sort()
  ).toEqual(["D14", "D8", "D8a"]);
});

it("a finding of one of two reports lies on that report's sheet, and has a key of its own", () => {
  const broken = changed(now, { "t3.r3.1.c1": 9_999 }).sheets;
  const other = writeWorkbook({ ...now, year: 2023 }).snapshot.sheets;
  const sheetsOf = (sheets: Snapshot["sheets"], id: string) =>
    sheets.map((sheet) => ({ ...sheet, id, name: id }));
  const judge = (...sheets: Snapshot["sheets"]) => validateReport(snapshotOf(...sheets));
  const { findings, tables } = judge(...sheetsOf(other, "good"), ...sheetsOf(broken, "bad"));
  const errors = findings.filter(({ outcome }) => outcome === "error");
  expect(errors.length).toBeGreaterThan(0);
  expect(new Set(errors.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)))).toEqual(
    new Set(["bad"])
  );
  expect(tables.filter(({ sheet }) => sheet === "bad").map(({ report }) => report)).toEqual(
    Array.from({ length: 6 }, () => 1)
  );
  const both = judge(
    ...sheetsOf(broken, "one"),
    ...sheetsOf(other, "good"),
    ...sheetsOf(changed({ ...now, year: 2024 }, { "t3.r3.1.c1": 9_999 }).sheets, "two")
  );
  const keys = both.findings.map(({ id }) => JSON.stringify(id));
  expect(keys).toHaveLength(2 * findings.length);
  expect(new Set(keys).size).toBe(keys.length);
});
