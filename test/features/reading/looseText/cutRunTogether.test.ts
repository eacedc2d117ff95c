import { editions } from "../../../../src/editions";
import { cutRunTogether } from "../../../../src/features/reading/looseText/cutRunTogether";
import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { readPasted } from "../../../../src/sheets/file/document/readDocument";
import { corpusReports, hasCorpus } from "../../../fixtures/corpus";
import { joints, runTogether, type Joint } from "../../../fixtures/documents/runTogether";
import { readReports, type Report } from "../../../fixtures/reports/readReports";
import { figuresOf, printedFigures } from "../prior/priorFigures";

const edition = editions.find(({ id }) => id === "2021")!;
const table = (id: string) => edition.tables.find((each) => each.id === id)!;
const cut = (id: string, rows: Readonly<Record<string, string>>) =>
  cutRunTogether(
    edition,
    table(id),
    new Map(
      Object.entries(rows).map(([key, text]) => [
        key,
        text.split(" ").map((piece) => ({ text: piece, cell: false })),
      ])
    )
  );

describe("a row of seven cells", () => {
  it.each([
    ["0000000", "count", ["0", "0", "0", "0", "0", "0", "0"]],
    ["0 0 00 00 0", "count", ["0", "0", "0", "0", "0", "0", "0"]],
    ["2300000 23", "rowSum", ["23", "0", "0", "0", "0", "0", "23"]],
    ["180 0 0 0 018", "rowSum", ["18", "0", "0", "0", "0", "0", "18"]],
  ])("%s is cut by %s", (text, by, cells) => {
    expect(cut("t3", { r1: text }).get("r1")).toMatchObject({ cells, by });
  });
});

it("by what the row must add up to, where the number of cells leaves a choice", () => {
  expect(cut("t3", { r1: "160 02 0 018" }).get("r1")).toMatchObject({
    cells: ["16", "0", "0", "2", "0", "0", "18"],
  });
  expect(cut("t3", { r1: "640020470" }).get("r1")).toMatchObject({
    cells: ["64", "0", "0", "2", "0", "4", "70"],
    by: "rowSum",
  });
});

it("what may be cut in several ways is left, save for the cells that are the same in all", () => {
  const row = cut("t2_1", { r1: "1212", r2: "055" });
  expect(row.get("r1")).toMatchObject({ by: "none", cells: [null, null, null] });
  expect(row.get("r1")?.readings).toEqual(
    expect.arrayContaining([
      ["12", "1", "2"],
      ["1", "21", "2"],
      ["1", "2", "12"],
    ])
  );
  expect(row.get("r2")).toMatchObject({ by: "count", cells: ["0", "5", "5"] });
});

it.each(["12", "1234567890123456789 1 1 1 1 1 1 1", "12,a"])("%s cannot be cut", (text) => {
  expect(cut("t3", { r1: text }).get("r1")).toMatchObject({
    by: "none",
    cells: new Array<null>(7).fill(null),
  });
});

/** Every figure that is given must be the right one; what is left open is counted. */
function compare(report: Report, joint: Joint) {
  const { snapshot } = readPasted({ html: "", text: runTogether(report, joint) });
  const understood = figuresOf(readPriorYear(snapshot, { name: "a", pictures: 0 }));
  const printed = Object.entries(printedFigures(report));
  return {
    wrong: printed.filter(([code, figure]) => !["", undefined, figure].includes(understood[code])),
    open: printed.filter(([code, figure]) => figure !== "" && !understood[code]).length,
    all: printed.length,
  };
}

describe.each(joints)("published reports, %s", (joint) => {
  it.each([...readReports()])("%s: no figure is guessed wrong", (_, report) => {
    const { wrong, open, all } = compare(report, joint);
    expect(wrong).toEqual([]);
    expect(open / all).toBeLessThan(0.15);
  });
});

(hasCorpus ? describe : describe.skip)("a larger collection", () => {
  const reports = corpusReports().map(({ tables, ...report }) => ({
    ...report,
    tables: Object.fromEntries(Object.entries(tables).filter(([id]) => /^t[34]$/.test(id))),
  }));
  it.each(joints)("%s: of all figures none is wrong, and few are left open", (joint) => {
    const counted = reports.map((report) => compare(report, joint));
    const all = counted.reduce((sum, { all }) => sum + all, 0);
    expect(counted.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(all).toBeGreaterThan(4000);
    expect(counted.reduce((sum, { open }) => sum + open, 0) / all).toBeLessThan(0.01);
  });
});
