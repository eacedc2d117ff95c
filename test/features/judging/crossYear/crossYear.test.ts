import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { differenceIn, type Finding } from "../../../../src/features/judging/findings/Finding";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { changed, twoYears, yearAfter } from "../../reading/prior/priorYears";

const then = readReport("pingtan-2022");
const now = yearAfter(then);
const stockRule = /^C[3-5]$/;

async function acrossYears(report = now, before = then): Promise<Finding[]> {
  const sheets = await twoYears(report, before);
  return validateReport(await sheets.read()).findings.filter(({ check }) =>
    check.id.startsWith("C")
  );
}

const cellsOf = ({ cells }: Finding) =>
  cells.map(({ code, year, sheetName }) => `${year ?? "now"} ${sheetName} ${code}`);

test("a report that follows from last year's has no finding of carry-over or stock", async () => {
  const findings = await acrossYears();
  expect(findings.filter(({ check }) => check.kind !== "sameFigures")).toEqual([]);
});

const oddIn = (finding: Finding) => finding.is === "differing" && finding.odd;

describe("上年结转 one off", () => {
  it.each([0, 1, 2, 3, 4, 5, 6])("column %i: the cells of both years are named", async (column) => {
    const wrong = changed(now, "t3", 1, column, (figure) => figure + 1);
    const found = (await acrossYears(wrong)).filter(({ check }) => check.kind === "carryOver");
    expect(found).toHaveLength(1);
    const [finding] = found as [Finding];
    expect(finding.check.id).toBe(column === 6 ? "C1" : "C2");
    expect(finding.outcome).toBe(column === 6 ? "error" : "review");
    expect(differenceIn(finding)).toBe("1");
    expect(cellsOf(finding)).toEqual([
      `now 依申请公开 t3.r2.c${column + 1}`,
      `prior 上年数 t3.r4.c${column + 1}`,
    ]);
    // Last year's table balances, this year's does with last year's figure.
    expect(oddIn(finding)).toBe("now");
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    "column %i of last year: last year is the odd one",
    async (column) => {
      const wrong = changed(then, "t3", then.tables["t3"]!.rows.length - 1, column, (f) => f + 1);
      const found = (await acrossYears(now, wrong)).filter(
        ({ check }) => check.kind === "carryOver"
      );
      expect(found.map(oddIn)).toEqual(["prior"]);
    }
  );

  it("where both tables add up, neither year is called wrong", async () => {
    const [r1, r2] = [0, 1];
    const moved = changed(
      changed(now, "t3", r2, 0, (f) => f + 1),
      "t3",
      r1,
      0,
      (f) => f - 1
    );
    const both = changed(
      changed(moved, "t3", r2, 6, (f) => f + 1),
      "t3",
      r1,
      6,
      (f) => f - 1
    );
    const found = (await acrossYears(both)).filter(({ check }) => check.kind === "carryOver");
    expect(found.map(oddIn)).toEqual([null, null]);
  });

  it("a blank is not assessed, and no zero", async () => {
    const blank = changed(now, "t3", 1, 2, () => null);
    const found = (await acrossYears(blank)).filter(({ check }) => check.kind === "carryOver");
    expect(found).toMatchObject([{ outcome: "unassessed", missing: [{ code: "t3.r2.c3" }] }]);
  });
});

describe("现行有效件数 one off", () => {
  it.each([0, 1])("row %i", async (row) => {
    const wrong = changed(now, "t2_1", row, 2, (figure) => figure + 1);
    const found = (await acrossYears(wrong)).filter(({ check }) => stockRule.test(check.id));
    expect(
      found.map((finding) => [finding.check.id, differenceIn(finding), cellsOf(finding)])
    ).toEqual([
      [
        "C3",
        "1",
        [
          `now 主动公开 t2_1.r${row + 1}.c3`,
          `prior 上年数 t2_1.r${row + 1}.c3`,
          `now 主动公开 t2_1.r${row + 1}.c1`,
          `now 主动公开 t2_1.r${row + 1}.c2`,
        ],
      ],
    ]);
  });
});

test("an amount ten thousand times last year's is taken for yuan", async () => {
  const priced = changed(then, "t2_8", 0, 0, () => 4166.241619);
  const wrong = changed(yearAfter(priced), "t2_8", 0, 0, () => 41662416.19);
  expect((await acrossYears(wrong, priced)).map(({ check }) => check.id)).toContain("C9");
});

test("zero against some, and a big change, are asked about", async () => {
  const before = changed(
    changed(then, "t2_5", 0, 0, () => 380),
    "t2_6",
    0,
    0,
    () => 100
  );
  const after = changed(
    changed(yearAfter(before), "t2_5", 0, 0, () => 0),
    "t2_6",
    0,
    0,
    () => 160
  );
  const found = await acrossYears(after, before);
  const of = (id: string) => found.filter(({ check }) => check.id === id).flatMap(cellsOf);
  expect(of("C11")).toEqual(["now 主动公开 t2_5.r1.c1", "prior 上年数 t2_5.r1.c1"]);
  expect(of("C8")).toContain("now 主动公开 t2_6.r1.c1");
  expect(of("C8")).not.toContain("now 主动公开 t2_5.r1.c1");
});

test("a table carried along whole is noticed, a table of zeros is not", async () => {
  const same = { ...then, year: then.year + 1 };
  const found = (await acrossYears(same)).filter(({ check }) => check.id === "C10");
  expect(found.map(({ tableId }) => tableId)).toContain("t3");
  const zero = {
    ...then,
    tables: { t4: { edition: "2021" as const, rows: [new Array<number>(15).fill(0)] } },
  };
  const none = await acrossYears({ ...zero, year: then.year + 1 }, zero);
  expect(none).toEqual([]);
});

test("two reports of one year are compared cell by cell instead", async () => {
  const found = await acrossYears(
    changed(then, "t3", 0, 0, (f) => f + 1),
    then
  );
  expect(found.map(({ check, cells }) => [check.id, cells[0]?.code])).toEqual([
    ["C12", "t3.r1.c1"],
  ]);
});

test("years further apart are not compared, and that is said", async () => {
  const sheets = await twoYears({ ...now, year: then.year + 2 }, then);
  const { prior, findings } = validateReport(await sheets.read());
  expect(prior).toMatchObject({ years: "apart", year: 2022 });
  expect(findings.filter(({ check }) => check.id.startsWith("C"))).toEqual([]);
});

test("last year's sheet is not checked as if it were this year's", async () => {
  const wrong = changed(then, "t3", 0, 0, (figure) => figure + 5);
  const sheets = await twoYears(now, wrong);
  const { tables, findings } = validateReport(await sheets.read());
  expect(new Set(tables.map(({ sheetName }) => sheetName))).not.toContain("上年数");
  expect(findings.filter(({ check }) => check.id.startsWith("A"))).toEqual([]);
});

test("last year may come from another workbook, whose cells are never marked", () => {
  const { snapshot } = writeWorkbook(changed(now, "t3", 1, 0, (figure) => figure + 1));
  const { findings } = validateReport(snapshot, writeWorkbook(then).snapshot);
  const carried = findings.find(({ check }) => check.id === "C2");
  expect(carried?.cells.map(({ sheet }) => sheet)).toEqual(["sheet1", "last/sheet1"]);
});

describe("from the form of 2019 to that of 2021", () => {
  const before = readReport("pingtan-2020");
  const after = readReport("pingtan-2021");

  it("carry-over is checked, stock is not, and what has no counterpart is said", async () => {
    const sheets = await twoYears(after, before);
    const { findings, prior } = validateReport(await sheets.read());
    expect(findings.filter(({ check }) => stockRule.test(check.id))).toEqual([]);
    expect(prior?.years).toBe("next");
    expect(prior?.notComparable.map(({ why }) => why)).toEqual(
      expect.arrayContaining([
        "原为“对外公开总数量”，现为“现行有效件数”，不是一回事",
        "原来填项目数，现在填金额（万元）",
        "2021 年起取消“其他对外管理服务事项”",
      ])
    );
  });
});
