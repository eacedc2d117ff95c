import { proseIn } from "../../../../src/features/reading/narrative/proseIn";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const lines = [
  "一、总体情况",
  "全年主动公开各类信息一百多条，都在网站上。",
  "收到申请十二件，都按期答复了。",
  "没有收取信息处理费，没有别的情况。",
];

test("a sheet of sentences is told from tables with notes", async () => {
  const { sheets } = writeWorkbook(readReport("pingtan-2022")).snapshot;
  const values = lines.map((line) => [line, ""]);
  const prose = {
    ...{ id: "p", name: "文字", visible: true, protected: false, row: 0, column: 0 },
    ...{ values, formulas: values },
  };
  const found = proseIn(
    await MemorySheets.from({
      sheets: [...sheets, prose],

      manualCalculation: false,
    }).read()
  );
  expect(found.map(({ name, text }) => ({ name, text }))).toEqual([
    { name: "文字", text: lines.join("\n") },
  ]);
});
