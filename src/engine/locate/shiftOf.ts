import { formatDecimal } from "../Decimal";
import type { Change } from "./Localisation";
import type { Cell, Place } from "./Problem";
import type { Reading } from "./Reading";

/** Whether the changes put a run of figures of one row or column back by one place. */
export function shiftOf(changes: readonly Change[], cells: ReadonlyMap<string, Cell>): Reading[] {
  if (changes.length < 2) return [];
  return [...shiftAlong("column", changes, cells), ...shiftAlong("row", changes, cells)];
}

function shiftAlong(
  along: "row" | "column",
  changes: readonly Change[],
  cells: ReadonlyMap<string, Cell>
): Reading[] {
  const run = runOf(along, changes, cells);
  if (!run) return [];
  const meant = new Map(changes.map(({ code, to }) => [code, to]));
  const typed = run.map(({ value }) => value && formatDecimal(value));
  const right = run.map(({ code, value }) => {
    const figure = meant.has(code) ? meant.get(code) : value;
    return figure ? formatDecimal(figure) : null;
  });
  const codes = run.map(({ code }) => code);
  if (isOneOn(right, typed)) {
    return [{ kind: "shifted", codes, towards: along === "column" ? "right" : "down" }];
  }
  if (isOneOn(right.reverse(), typed.reverse())) {
    return [{ kind: "shifted", codes, towards: along === "column" ? "left" : "up" }];
  }
  return [];
}

/** The cells from the first to the last change, when all of them are in one row or column. */
function runOf(
  along: "row" | "column",
  changes: readonly Change[],
  cells: ReadonlyMap<string, Cell>
): Cell[] | null {
  const across = along === "row" ? "column" : "row";
  const places = changes.map(({ code }) => cells.get(code)?.at);
  const first = places[0];
  if (!first) return null;
  const isInLine = (place: Place | undefined): place is Place =>
    place?.table === first.table && place[across] === first[across];
  if (!places.every(isInLine)) return null;
  const low = Math.min(...places.map((place) => place[along]));
  const high = Math.max(...places.map((place) => place[along]));
  const run = [...cells.values()].filter(
    ({ at }) => isInLine(at) && at[along] >= low && at[along] <= high
  );
  run.sort((a, b) => (a.at?.[along] ?? 0) - (b.at?.[along] ?? 0));
  return run.length === high - low + 1 ? run : null;
}

/** `typed` is `meant` one place further on; what came in is zero, and what fell off was. */
function isOneOn(meant: readonly (string | null)[], typed: readonly (string | null)[]): boolean {
  if (typed[0] !== "0" || meant[meant.length - 1] !== "0") return false;
  return typed.slice(1).every((figure, index) => figure !== null && figure === meant[index]);
}
