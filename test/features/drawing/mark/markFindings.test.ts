import { checkWorkbook } from "../../../../src/features/doing/check/checkWorkbook";
import { markStyles } from "../../../../src/sheets/markStyles";
import { cellAddress } from "../../../../src/sheets/address";
import type { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { workbookOf } from "../../../taskpane/workbooks";

async function looks(sheets: MemorySheets): Promise<Record<string, string>> {
  await checkWorkbook(sheets);
  const nameOf = (style: object) =>
    Object.entries(markStyles).find(([, each]) => each === style)?.[0] ?? "?";
  return Object.fromEntries(
    sheets.marks.map(({ row, column, style }) => [cellAddress(row, column), nameOf(style)])
  );
}

const addressesOf = (all: Record<string, string>, look: string) =>
  Object.keys(all).filter((address) => all[address] === look);

it("the one wrong cell stands out, the rest of its balances step back", async () => {
  const all = await looks(workbookOf("suqian-2020", { "t3.r3.1.c1": 408 }));
  expect(addressesOf(all, "culprit")).toEqual(["D27"]);
  expect(new Set(Object.values(all))).toEqual(new Set(["culprit", "part"]));
});

it("cells that may be wrong stand out less", async () => {
  const all = await looks(workbookOf("pingtan-police-2021"));
  expect(addressesOf(all, "suspect").sort()).toEqual(["D21", "D22", "D45", "J21", "J22", "J45"]);
  expect(new Set(Object.values(all))).toEqual(new Set(["suspect", "part"]));
});

it("where every cell may be wrong none stands out, and the total leads as before", async () => {
  const all = await looks(workbookOf("suqian-2020", { "t4.r1.c5": 77 }));
  expect(addressesOf(all, "error")).toHaveLength(1);
  expect(addressesOf(all, "suspect")).toEqual([]);
});

it("a wrong cell's mark goes with the last of its broken balances", async () => {
  const sheets = workbookOf("suqian-2020", { "t3.r3.1.c1": 408 });
  await looks(sheets);
  const mark = sheets.marks.find(({ style }) => style === markStyles.culprit);
  expect(mark?.formula).toMatch(/^=OR\(ROUND\(SUM\(.+\)-SUM\(.+\),6\)<>0,ROUND\(.+\)<>0\)$/);
});

it("a wrong cell can be told from the others without colour", () => {
  expect([markStyles.culprit.bold, markStyles.suspect.bold, markStyles.part.bold]).toEqual([
    true,
    true,
    false,
  ]);
  const grey = ({ fill }: { fill: string }) =>
    [1, 3, 5].reduce((sum, at) => sum + parseInt(fill.slice(at, at + 2), 16), 0) / 3;
  expect(grey(markStyles.part) - grey(markStyles.suspect)).toBeGreaterThan(25);
  expect(grey(markStyles.suspect) - grey(markStyles.culprit)).toBeGreaterThan(80);
});
