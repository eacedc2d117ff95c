import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { validateReport } from "../../src/features/judging/check/validateReport";
import { reportLines, verdictText } from "../../src/features/judging/describe/verdictText";
import { wordsFor } from "../../src/words";
import { snapshotOf } from "../features/reading/tables/foundTables";
import { changed } from "../features/reading/prior/priorYears";
import { readReport, type Report } from "../fixtures/reports/readReports";
import { withoutRarities } from "../fixtures/reports/withoutRarities";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

const words = wordsFor("zh-CN");
const good = withoutRarities(readReport("suqian-2020"));
const bad = changed({ ...good, year: 2019 }, "t3", 2, 0, () => 408);
const other = { ...good, year: 2019 };

/** Each report on sheets of its own. */
const together = (...reports: readonly Report[]) =>
  snapshotOf(
    ...reports.flatMap((report, index) =>
      writeWorkbook(report).snapshot.sheets.map((sheet) => ({
        ...sheet,
        id: `${index}${sheet.id}`,
        name: `${sheet.name}${report.year}`,
      }))
    )
  );

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-several-"));
  writeFileSync(at("two.xlsx"), toXlsx(together(good, bad).sheets));
  writeFileSync(at("one.xlsx"), toXlsx(together(good).sheets));
});
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (file: string) =>
  (JSON.parse((await xxgk("check", "--format", "json", at(file))).out) as FileReport[])[0];

test("JSON has a verdict and counts for each report, and the worst for the file", async () => {
  const two = await json("two.xlsx");
  const alone = await json("one.xlsx");
  expect(alone?.reports).toEqual([
    { unit: "宿迁市", year: 2020, verdict: "pass", counts: alone?.counts },
  ]);
  expect(two).toMatchObject({ verdict: "fail" });
  expect(two?.reports).toMatchObject([
    { unit: "宿迁市", year: 2020, verdict: "pass", counts: { errors: 0 } },
    { unit: "宿迁市", year: 2019, verdict: "fail", counts: { errors: two?.counts.errors } },
  ]);
});

test("the text has a line for each of several reports, and none for one", async () => {
  const line = /^ {2}宿迁市 20(19|20) 年度：(通过|有错误)（/gm;
  expect((await xxgk("check", at("two.xlsx"))).out.match(line)).toHaveLength(2);
  expect((await xxgk("check", at("one.xlsx"))).out.match(line)).toBeNull();
});

test("a table without figures is said of its report", () => {
  const { sheets } = together(good, other);
  const emptied = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      sheet.id.startsWith("1") && row === sheet.values.length - 1 ? line.map(() => "") : line
    ),
  }));
  const validation = validateReport(snapshotOf(...emptied));
  expect(verdictText(validation, words).sentence).toContain("宿迁市 · 2019 年度：表四还没有填数。");
  expect(reportLines(validation, words)).toEqual([
    expect.stringMatching(/^宿迁市 · 2020 年度：通过（/),
    expect.stringMatching(/^宿迁市 · 2019 年度：未能核对（/),
  ]);
});

test("what is not there is said with the report that lacks it, in the sentence, the advice and JSON", async () => {
  const tables = Object.fromEntries(Object.entries(other.tables).filter(([id]) => id !== "t4"));
  const snapshot = together(good, { ...other, tables });
  expect(verdictText(validateReport(snapshot), words).sentence).toMatch(
    /^宿迁市 · 2019 年度：没有找到表四。/
  );
  writeFileSync(at("lacking.xlsx"), toXlsx(snapshot.sheets));
  const said = await json("lacking.xlsx");
  expect(said?.absent).toMatchObject([{ report: 1, table: "t4", what: "table" }]);
  expect(said?.advice).toEqual([expect.stringMatching(/^宿迁市 · 2019 年度：没有找到表四：/)]);
  // The sheet of the other year has the title, over a table that is there.
  expect(said?.advice[0]).not.toContain("2020");
});
