import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { sidesOf } from "../../../../src/features/judging/findings/Finding";
import type { Validation } from "../../../../src/features/judging/findings/Validation";
import type { CellValue, Snapshot } from "../../../../src/sheets/Sheets";
import { brokenBalances } from "../../../fixtures/brokenBalances";
import { readReport, type Report } from "../../../fixtures/reports/readReports";
import { layouts, writeWorkbook } from "../../../fixtures/writeWorkbook";
import {
  brokenLines,
  singleTableLines,
  sheetOf,
  snapshotOf,
} from "../../reading/tables/foundTables";
import { fc, runs } from "../../../random";

const suqian = readReport("suqian-2020");
const police = readReport("pingtan-police-2021");
const pingtan = readReport("pingtan-2022");

const validate = (report: Report, options = {}) =>
  validateReport(writeWorkbook(report, options).snapshot);

/** The report with every figure written the same. */
const filledWith = (report: Report, value: CellValue) => validate(report, { figure: () => value });

const repeatedKeys = ({ findings }: Validation) =>
  findings
    .map(({ id }) => JSON.stringify(id))
    .filter((key, index, keys) => keys.indexOf(key) !== index);

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe("the whole", () => {
  it("names the unit and the year in the title", () => {
    expect(validate(suqian).title).toEqual({ unit: "宿迁市", year: 2020 });
    expect(validate(suqian, { title: false }).title).toBeNull();
  });

  it("does not take the title from a hidden sheet", () => {
    const hidden = { ...sheetOf([["甲局2018年政府信息公开工作年度报告"]]), visible: false };
    const { sheets } = writeWorkbook(suqian).snapshot;
    expect(validateReport(snapshotOf(hidden, ...sheets)).title?.unit).toBe("宿迁市");
  });

  it.each(layouts)("%s: lists the tables with their edition, notice and sheet", (layout) => {
    const { tables } = validate(suqian, { layout });
    expect(tables.map(({ id, edition }) => `${edition} ${id}`)).toEqual(
      ["t2_1", "t2_5", "t2_6", "t2_8", "t2_9", "t3", "t4"].map((id) => `2019 ${id}`)
    );
    const alone = layout === "three sheets";
    expect(tables.at(-1)).toEqual({
      report: 0,
      id: "t4",
      title: "四、政府信息公开行政复议、行政诉讼情况",
      edition: "2019",
      document: "国办公开办函〔2019〕60号",
      sheet: alone ? "sheet3" : "sheet1",
      sheetName: alone ? "复议诉讼" : "主动公开",
      filled: "some",
    });
  });

  it("has nothing against a report that adds up", () => {
    const { verdict, counts, findings } = validate(suqian);
    expect(verdict).toBe("pass");
    expect(findings).toEqual([]);
    // 2 × (A7, A8); 5 × A9; 7 × (A1, A2); 23 × A3; 3 × A4; and a pass for each check of cells.
    const cellChecks = 7 * 7 + 6 * 1 + 6 + 1 + 1 + 1;
    expect(counts.passed).toBeGreaterThan(2 * 2 + 5 + 2 * 7 + 23 + 3);
    // And 4 × A10, 2 × A11, B5, B9, D8, F6, F10.
    const overReport = 4 + 2 + 5;
    expect(counts.passed).toBeLessThanOrEqual(2 * 2 + 5 + 2 * 7 + 23 + 3 + cellChecks + overReport);
    expect(counts).toMatchObject({ errors: 0, reviews: 0, unassessed: 0 });
  });

  it("counts as many findings as there are", () => {
    const { counts, findings, verdict } = validate(police);
    expect(verdict).toBe("fail");
    expect(counts.errors + counts.reviews + counts.unassessed).toBe(findings.length);
    expect(counts.errors).toBe(2);
  });

  it("of an empty workbook says nothing and passes nothing", () => {
    expect(validateReport(snapshotOf())).toMatchObject({
      title: null,
      verdict: "unassessed",
      counts: { passed: 0, errors: 0, reviews: 0, unassessed: 0 },
      tables: [],
      findings: [],
      manualCalculation: false,
    });
  });

  it("says that formulas may be stale", () => {
    const { snapshot } = writeWorkbook(suqian);
    expect(validateReport({ ...snapshot, manualCalculation: true }).manualCalculation).toBe(true);
    expect(validateReport(snapshot).manualCalculation).toBe(false);
  });

  it("says of each table whether it is blank, all zero or filled", () => {
    const fillings = (value: CellValue) =>
      new Set(filledWith(pingtan, value).tables.map(({ filled }) => filled));
    expect(fillings("")).toEqual(new Set(["blank"]));
    expect(fillings(" ")).toEqual(new Set(["blank"]));
    expect(fillings(0)).toEqual(new Set(["zero"]));
    expect(fillings("0")).toEqual(new Set(["zero"]));
    expect(fillings("/")).toEqual(new Set(["some"]));
    expect(fillings(1)).toEqual(new Set(["some"]));
  });

  it("passes no line of a blank form", () => {
    const { verdict, findings } = filledWith(pingtan, "");
    expect(verdict).toBe("unassessed");
    const lines = findings.filter(({ check }) => check.id.startsWith("A"));
    expect(lines).toHaveLength(7 + 7 + 25 + 3 + 2);
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(["unassessed"]));
  });

  it("changes nothing and says the same twice", () => {
    const { snapshot } = writeWorkbook(police);
    const first = validateReport(frozen(snapshot));
    expect(validateReport(snapshot)).toEqual(first);
  });
});

describe("a finding", () => {
  const { findings } = validate(police, { rowsAbove: 2, columnsLeft: 1 });
  const [first] = findings;

  it("says which check, line and table, and both sides", () => {
    expect(first).toMatchObject({
      check: { id: "A1" },
      outcome: "error",
      tableId: "t3",
      tableTitle: "三、收到和处理政府信息公开申请情况",
      is: "differing",
      line: { each: "column", label: "自然人" },
      left: { value: "1" },
      right: { value: "2" },
      difference: "-1",
    });
  });

  it("says where its cells are, by address and by name", () => {
    const { places } = writeWorkbook(police, { rowsAbove: 2, columnsLeft: 1 });
    expect(first?.cells.map(({ rowLabel }) => rowLabel)).toEqual([
      "一、本年新收政府信息公开申请数量",
      "二、上年结转政府信息公开申请数量",
      "（七）总计",
      "四、结转下年度继续办理",
    ]);
    const cell = first?.cells[0];
    expect(cell).toMatchObject({ ...places.get("t3.r1.c1"), sheetName: "主动公开", value: 1 });
    expect(cell?.columnLabel).toBe("自然人");
    expect(cell?.address).toBe(`E${(places.get("t3.r1.c1")?.row ?? 0) + 1}`);
    expect(first && sidesOf(first)?.left.cells.map(({ code }) => code)).toEqual([
      "t3.r1.c1",
      "t3.r2.c1",
    ]);
    expect(first && sidesOf(first)?.right.cells.map(({ code }) => code)).toEqual([
      "t3.r3.7.c1",
      "t3.r4.c1",
    ]);
  });

  it("names the cells that are no number", () => {
    const { findings: found } = validate(pingtan, {
      figure: (value: CellValue) => (value === 88 ? "约88" : value),
    });
    const a5 = found.find(({ check }) => check.id === "A5");
    expect(a5).toMatchObject({
      outcome: "unassessed",
      left: { value: null },
      right: { value: "753" },
    });
    expect(a5).toMatchObject({
      missing: [{ code: "t2_1.r2.c1", value: "约88" }],
      gone: { rows: [] },
    });
  });

  it("names the rows that are not there", () => {
    const { findings: found } = validate(pingtan, { leaveOut: ["t2_1.r1", "t3.r4"] });
    expect(
      found.map((finding) => [
        finding.check.id,
        finding.outcome,
        "gone" in finding && finding.gone.rows,
      ])
    ).toEqual([
      ["A5", "unassessed", ["规章"]],
      ["D1", "unassessed", ["规章"]],
      ...new Array<unknown>(7).fill(["A1", "unassessed", ["四、结转下年度继续办理"]]),
      ["A3", "unassessed", ["四、结转下年度继续办理"]],
      ["D1", "unassessed", ["四、结转下年度继续办理"]],
    ]);
  });

  it("has the same key as before, whatever else has changed", () => {
    const before = validate(police).findings.map(({ id }) => JSON.stringify(id));
    const { snapshot } = writeWorkbook(police, {
      figure: (value) => (value === 141 ? "" : (value ?? "")),
    });
    const after = validateReport(snapshot).findings.map(({ id }) => JSON.stringify(id));
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  it("has a key of its own", () => {
    for (const value of ["", "约1", "-1.5", -1])
      expect(repeatedKeys(filledWith(suqian, value))).toEqual([]);
    const [sheet] = writeWorkbook(police).snapshot.sheets;
    if (!sheet) throw new Error("no sheet");
    const width = Math.max(...sheet.values.map((line) => line.length)) + 1;
    const twice = sheet.values.map((line) => [
      ...line,
      ...new Array<CellValue>(width - line.length).fill(""),
      ...line,
    ]);
    const beside = validateReport(snapshotOf(sheetOf(twice)));
    expect(beside.counts.errors).toBe(4);
    expect(repeatedKeys(beside)).toEqual([]);
    const below = validateReport(snapshotOf(sheetOf([...sheet.values, ...sheet.values])));
    expect(below.counts.errors).toBe(4);
    expect(repeatedKeys(below)).toEqual([]);
  });
});

it("finds whatever a slip of one figure breaks, no more, no less", () => {
  const ids = Object.keys(pingtan.tables);
  const slip = fc.record({
    id: fc.constantFrom(...ids),
    row: fc.nat(24),
    column: fc.nat(14),
    by: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(slip, fc.constantFrom(...layouts), ({ id, row, column, by }, layout) => {
      const table = pingtan.tables[id];
      if (!table) return;
      const rows = table.rows.map((line) => [...line]);
      const line = rows[row % rows.length] ?? [];
      const at = column % line.length;
      line[at] = Number(line[at]) + by;
      const slipped = { ...pingtan, tables: { ...pingtan.tables, [id]: { ...table, rows } } };
      const { findings } = validate(slipped, { layout });
      expect(singleTableLines(findings)).toEqual(brokenLines(brokenBalances(slipped)));
    }),
    { numRuns: runs(60) }
  );
});

it("never throws, whatever stands in the figures", () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("/", "#REF!", "12件", "")
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 7 }), (values) => {
      let next = 0;
      const { snapshot }: { snapshot: Snapshot } = writeWorkbook(suqian, {
        figure: () => values[next++ % values.length] ?? "",
      });
      const { verdict, counts, findings } = validateReport(snapshot);
      if (findings.length > 0) expect(verdict).not.toBe("pass");
      expect(counts.errors > 0).toBe(verdict === "fail");
    }),
    { numRuns: runs(60) }
  );
});
