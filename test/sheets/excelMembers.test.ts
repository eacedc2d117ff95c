import { excelMembers } from "../../scripts/excelMembers";

/** ExcelApi 1.14: what Excel LTSC 2021 has. */
const floor = 14;

const ofAll = /\.(load|items|untrack)$/;

/** Used behind a feature test, with what does it instead. */
const tested: Readonly<Record<string, string>> = {
  "RangeAreas.select": "src/sheets/excel/selectAreas.ts",
};

// Type-checking takes its time on a busy machine.
jest.setTimeout(120_000);

test("no member of Excel above ExcelApi 1.14 is used without a feature test", () => {
  const used = excelMembers(["src/sheets/excel"]);
  expect(used.length).toBeGreaterThan(60);
  const younger = used.filter(({ since }) => (since ?? 0) > floor);
  expect(younger.map(({ member, files }) => [member, ...files])).toEqual(Object.entries(tested));
  // What every object has is documented without a set.
  const without = used.filter(({ since, member }) => since === null && !ofAll.test(member));
  expect(without.map(({ member }) => member)).toEqual(["RequestContext.workbook"]);
  // XXGK_LIST=1 prints what is used, since when, and where.
  if (process.env["XXGK_LIST"]) console.table(used);
});
