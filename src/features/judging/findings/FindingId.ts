import type { Code } from "../../../engine/Code";
import type { Line } from "../../../engine/Result";
import type { FoundTable } from "../../reading/tables/findTables";

/** Where a table stands: its sheet, and the corner of its header. */
export interface TablePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number | null;
}

/** What makes a finding the same from one validation to the next. */
export interface FindingId {
  readonly place: TablePlace;
  readonly rule: string;
  readonly line: Line;
  /** The first of its cells, which tells the claims of one line apart; null where it has none. */
  readonly cell: Code | null;
}

export function placeOf({ sheet, header }: FoundTable): TablePlace {
  return { sheet: sheet.id, top: header.top, left: header.columns[0] ?? null };
}

export function isSamePlace(one: TablePlace, other: TablePlace): boolean {
  return one.sheet === other.sheet && one.top === other.top && one.left === other.left;
}

export function isSameFinding(one: FindingId, other: FindingId): boolean {
  return (
    one.rule === other.rule &&
    one.cell === other.cell &&
    isSamePlace(one.place, other.place) &&
    isSameLine(one.line, other.line)
  );
}

export function isAmong({ id }: { readonly id: FindingId }, ids: readonly FindingId[]): boolean {
  return ids.some((other) => isSameFinding(id, other));
}

function isSameLine(one: Line, other: Line): boolean {
  if ("key" in one) return "key" in other && one.each === other.each && one.key === other.key;
  if (one.each === "report")
    return other.each === "report" && one.names.join() === other.names.join();
  return one.each === other.each;
}
