import type { CellPlace } from "../../reading/tables/findTable";
import type { FunctionCall, FunctionName } from "./FunctionCall";
import type { Reference } from "../../workbook/Reference";

/** A call and the cells that its answer takes. */
export interface PlacedCall extends CellPlace {
  readonly rows: number;
  readonly columns: number;
  readonly call: FunctionCall;
}

const growsAcross: readonly FunctionName[] = [
  "BALANCE",
  "SUMCOLUMNS",
  "CARRYOVER",
  "STOCKFLOW",
  "CHANGE",
  "CHANGERATE",
];
const growsDown: readonly FunctionName[] = [
  "SUMROWS",
  "ATMOST",
  "CARRYOVER",
  "STOCKFLOW",
  "CHANGE",
  "CHANGERATE",
];

/** Draws calls of neighbouring cells over neighbouring areas together, so that one call serves all. */
export function joinCalls(calls: readonly PlacedCall[]): PlacedCall[] {
  const inRows = [...calls].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = join(inRows, "column", growsAcross);
  return join(
    [...rows].sort((a, b) => a.column - b.column || a.row - b.row),
    "row",
    growsDown
  );
}

type Axis = "row" | "column";
const lengths = { row: "rows", column: "columns" } as const;

function join(
  calls: readonly PlacedCall[],
  axis: Axis,
  names: readonly FunctionName[]
): PlacedCall[] {
  const joined: PlacedCall[] = [];
  for (const call of calls) {
    const last = joined.at(-1);
    const both = last && names.includes(call.call.name) ? joinTwo(last, call, axis) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(call);
  }
  return joined;
}

function joinTwo(one: PlacedCall, next: PlacedCall, axis: Axis): PlacedCall | null {
  if (one.call.name !== next.call.name || one.call.args.length !== next.call.args.length)
    return null;
  const place = extend(one, next, axis);
  const args = one.call.args.map((arg, n) => {
    const other = next.call.args[n];
    if (!arg || !other || !alike(arg, other)) return null;
    return extend(arg, other, axis);
  });
  if (!place || args.some((arg, n) => arg === null && one.call.args[n] !== null)) return null;
  return { ...place, call: { name: one.call.name, args } };
}

function extend<Extent extends CellPlace & { readonly rows: number; readonly columns: number }>(
  one: Extent,
  next: Extent,
  axis: Axis
): Extent | null {
  const other = axis === "row" ? "column" : "row";
  const beside = one[other] === next[other] && one[lengths[other]] === next[lengths[other]];
  if (!beside || one[axis] + one[lengths[axis]] !== next[axis]) return null;
  return { ...one, [lengths[axis]]: one[lengths[axis]] + next[lengths[axis]] };
}

function alike(one: Reference, other: Reference): boolean {
  return (
    one.prefix === other.prefix &&
    one.fixedRow === other.fixedRow &&
    one.fixedColumn === other.fixedColumn
  );
}
