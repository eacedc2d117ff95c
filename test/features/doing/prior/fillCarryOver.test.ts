import { fillCarryOver } from "../../../../src/features/doing/prior/fillCarryOver";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { readReport, type Report } from "../../../fixtures/reports/readReports";
import { twoYears, yearAfter } from "../../reading/prior/priorYears";

const then = readReport("suqian-2020");
const blankCarryOver = (report: Report): Report => {
  const t3 = report.tables["t3"]!;
  const rows = t3.rows.map((row, r) => (r === 1 ? row.map(() => null) : row));
  return { ...report, tables: { ...report.tables, t3: { ...t3, rows } } };
};
const row = async (sheets: MemorySheets) =>
  (await sheets.read()).sheets
    .find(({ name }) => name === "依申请公开")
    ?.values.find((line) => line.includes("二、上年结转政府信息公开申请数量"))
    ?.slice(-7);

it("fills what last year carried over, column by column, and can be undone", async () => {
  const sheets = await twoYears(blankCarryOver(yearAfter(then)), then);
  const filled = await fillCarryOver(sheets, false);
  expect(filled).toMatchObject({ done: true });
  expect(await row(sheets)).toEqual([11, 0, 0, 0, 0, 0, 11]);
  const { findings } = validateReport(await sheets.read());
  expect(findings.filter(({ check }) => check.kind === "carryOver")).toEqual([]);
  if (filled.done) await sheets.apply(filled.undo);
  expect(await row(sheets)).toEqual(["", "", "", "", "", "", ""]);
});

it("asks before it replaces a figure", async () => {
  const sheets = await twoYears(
    {
      ...then,
      year: 2021,
      tables: {
        ...then.tables,
        t3: {
          ...then.tables["t3"]!,
          rows: then.tables["t3"]!.rows.map((r, i) => (i === 1 ? [9, 0, 0, 0, 0, 0, 9] : r)),
        },
      },
    },
    then
  );
  const before = await row(sheets);
  const asked = await fillCarryOver(sheets, false);
  expect(asked).toMatchObject({
    done: false,
    why: "filled",
    cells: [
      { from: 9, to: 11 },
      { from: 9, to: 11 },
    ],
  });
  expect(await row(sheets)).toEqual(before);
  expect((await fillCarryOver(sheets, true)).done).toBe(true);
  expect(await row(sheets)).toEqual([11, 0, 0, 0, 0, 0, 11]);
});

it("without last year's figures it does nothing", async () => {
  expect(await fillCarryOver(new MemorySheets(), false)).toEqual({ done: false, why: "nothing" });
});
