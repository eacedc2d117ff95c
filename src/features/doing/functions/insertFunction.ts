import { partsOf } from "../../../engine/Code";
import { cellsIn } from "../../workbook/cellsIn";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import type { Undo } from "../../workbook/Undo";
import { readTitle } from "../../reading/title/readTitle";
import { rectangles } from "../../workbook/rectangles";
import { sheetPrefix } from "../../../sheets/address";
import type { Place, Sheets } from "../../../sheets/Sheets";
import { checkCalls } from "../../drawing/functions/checkCalls";
import {
  writeCall,
  type FunctionCall,
  type FunctionName,
} from "../../drawing/functions/FunctionCall";
import { nativeTwin } from "../../drawing/functions/nativeTwins";
import { referenceTo, type Reference } from "../../workbook/Reference";

export type FunctionInsertion =
  | { readonly done: true; readonly undo: Undo }
  /** Nothing was changed: no tables for it, or its answers would not find room. */
  | { readonly done: false; readonly why: "noTable" | "noLastYear" | "noRoom" };

/** Writes a call over the workbook's own tables into the selected cell. */
export async function insertFunction(
  sheets: Sheets,
  name: FunctionName,
  at: Place
): Promise<FunctionInsertion> {
  const snapshot = await sheets.read();
  const found = findTables(snapshot);
  // The table in sight goes before others of its kind.
  const ordered = [...found].sort(
    (a, b) => Number(b.sheet.id === at.sheet) - Number(a.sheet.id === at.sheet)
  );
  const call =
    name in betweenYears ? yearsCall(name, ordered, at.sheet) : formCall(name, ordered, at.sheet);
  const twin = call && nativeTwin(call);
  if (!call || !twin) return { done: false, why: name in betweenYears ? "noLastYear" : "noTable" };
  const area = { ...at, rows: twin.length, columns: twin[0]?.length ?? 1 };
  if (cellsIn(snapshot, area).some(({ formula }) => formula !== ""))
    return { done: false, why: "noRoom" };
  const anchor = { ...at, rows: 1, columns: 1 };
  const rows = [[writeCall(call)]];
  await sheets.apply([{ do: "write", at: anchor, rows }]);
  const edits = [{ do: "write" as const, at: anchor, rows: [[""]] }];
  return { done: true, undo: { written: [{ place: anchor, rows }], edits } };
}

function formCall(
  name: FunctionName,
  found: readonly FoundTable[],
  home: string
): FunctionCall | null {
  for (const { edition, table, cells, sheet } of found) {
    const match = checkCalls(edition, table, cells).find(({ call }) => call.name === name);
    if (!match) continue;
    const args = match.call.args.map((arg) => arg && onSheet(arg, sheet, home));
    return { name, args };
  }
  return null;
}

/** A row ("r2") or a column ("c3") of this year's table, or of the other. */
type Line = readonly [year: 0 | 1, each: "row" | "column", key: string];

/** For each function over two years: its table, and the rows or columns it reads of which year. */
const betweenYears: Partial<
  Record<FunctionName, { readonly table: string; readonly reads: readonly Line[] }>
> = {
  CARRYOVER: {
    table: "t3",
    reads: [
      [0, "row", "r2"],
      [1, "row", "r4"],
    ],
  },
  STOCKFLOW: {
    table: "t2_1",
    reads: [
      [1, "column", "c3"],
      [0, "column", "c1"],
      [0, "column", "c2"],
      [0, "column", "c3"],
    ],
  },
  CHANGE: {
    table: "t3",
    reads: [
      [0, "row", "r1"],
      [1, "row", "r1"],
    ],
  },
  CHANGERATE: {
    table: "t3",
    reads: [
      [0, "row", "r1"],
      [1, "row", "r1"],
    ],
  },
};

function yearsCall(
  name: FunctionName,
  found: readonly FoundTable[],
  home: string
): FunctionCall | null {
  const plan = betweenYears[name];
  if (!plan) return null;
  const years = found
    .filter(({ table }) => table.id === plan.table)
    .map((table) => ({ table, year: readTitle(table.sheet)?.year ?? null }));
  const now = years.find(({ year }) => year !== null);
  const before = years.find(({ year }) => year !== null && year === (now?.year ?? 0) - 1);
  const latest = before ? [now, before] : pairAfter(years, now);
  const args = plan.reads.map((line) => {
    const [year] = line;
    const table = latest[year]?.table;
    return table ? areaOf(table, line, home) : null;
  });
  return args.every((arg) => arg !== null) ? { name, args } : null;
}

/** The table in sight may be last year's. */
function pairAfter<Item extends { readonly year: number | null }>(
  years: readonly Item[],
  one: Item | undefined
) {
  const after = years.find(({ year }) => year !== null && year === (one?.year ?? 0) + 1);
  return after ? [after, one] : [];
}

function areaOf({ cells, sheet }: FoundTable, [, each, key]: Line, home: string): Reference | null {
  const wanted = [...cells].flatMap(([code, place]) =>
    partsOf(code)[each] === key ? [place] : []
  );
  const [area, ...more] = rectangles(wanted.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  return area && more.length === 0 ? onSheet(referenceTo(area), sheet, home) : null;
}

function onSheet(reference: Reference, sheet: FoundTable["sheet"], home: string): Reference {
  return { ...reference, prefix: sheet.id === home ? "" : sheetPrefix(sheet.name) };
}
