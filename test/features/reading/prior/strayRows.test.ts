import { missingRows } from "../../../../src/features/reading/prior/PriorReport";
import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";
import type { Snapshot } from "../../../../src/sheets/Sheets";
import { runTogether } from "../../../fixtures/documents/runTogether";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

function read(snapshot: Snapshot) {
  const reading = readPriorYear(snapshot, { name: "", pictures: 0 });
  if (reading.is === "refused") throw new Error(reading.why);
  const { unplaced } = reading.report;
  return { unplaced, missing: missingRows(reading.report) };
}

/** The report with one label written otherwise. */
function relabelled(from: string, to: string): Snapshot {
  const { snapshot } = writeWorkbook(readReport("hongze-2023"));
  const values = (rows: Snapshot["sheets"][number]["values"]) =>
    rows.map((line) => line.map((value) => (value === from ? to : value)));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: values(sheet.values) })),
  };
}

it("nothing is left over of a report that is as prescribed", () => {
  expect(read(writeWorkbook(readReport("hongze-2023")).snapshot)).toEqual({
    unplaced: [],
    missing: [],
  });
});

it("a row under another name is named, and so is the row of the form that is not there", () => {
  const { unplaced, missing } = read(relabelled("2.重复申请", "2.来信来访"));
  expect(unplaced.map(({ label, figures }) => [label, figures.length])).toEqual([
    ["2.来信来访", 7],
  ]);
  expect(missing.map(({ row }) => row)).toEqual(["2.重复申请"]);
});

it("in running text too", async () => {
  const text = runTogether(readReport("hongze-2023"), "spaced").replace("2.重复申请", "2.来信来访");
  const { snapshot } = await readDocument("a.txt", new TextEncoder().encode(text));
  const { unplaced, missing } = read(snapshot);
  expect(unplaced.map(({ label }) => label)).toEqual([expect.stringContaining("来信来访")]);
  expect(missing.map(({ row }) => row)).toEqual(["2.重复申请"]);
});

it("a row with the name of one of the form's that stands outside every table is named", () => {
  const { snapshot } = writeWorkbook(readReport("hongze-2023"));
  const values = [["3.补正后申请内容仍不明确", 4, 0]];
  const stray = { id: "x", name: "续表", visible: true, protected: false, row: 0, column: 0 };
  const sheets = [...snapshot.sheets, { ...stray, values, formulas: values }];
  expect(read({ ...snapshot, sheets }).unplaced).toEqual([
    { table: "续表", label: "3.补正后申请内容仍不明确", figures: ["4", "0"] },
  ]);
});
