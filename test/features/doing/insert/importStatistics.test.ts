import { writeReport } from "../../../../src/features/doing/insert/writeReport";
import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { zhCN } from "../../../../src/words/zh-CN";
import { huaian2018, statisticsHtml } from "../../../fixtures/statistics/writeStatistics";

const page = (figures: typeof huaian2018) =>
  readDocument("统计表.html", new TextEncoder().encode(statisticsHtml("淮安市", 2018, figures)));

it("a 统计表 on a web page is read into the form of 2014", async () => {
  const { snapshot, pictures } = await page({ ...huaian2018, "7": 0.125 });
  const reading = readPriorYear(snapshot, { name: "统计表", pictures });
  if (!("report" in reading)) throw new Error("nothing was read");
  expect(reading.report).toMatchObject({ unit: "淮安市", year: 2018, absent: [] });
  const sheets = new MemorySheets([]);
  await writeReport(sheets, reading.report, zhCN.cells);
  const { verdict, title, findings } = validateReport(await sheets.read());
  expect({ verdict, title, findings }).toEqual({
    verdict: "pass",
    title: { unit: "淮安市", year: 2018 },
    findings: [],
  });
});
