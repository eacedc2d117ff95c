import { subtractDecimals, type Decimal } from "../Decimal";
import type { Change } from "./Localisation";
import type { Cell } from "./Problem";
import type { Reading } from "./Reading";

/** What a solution is ranked by, from the weightiest on; the smaller comes first. */
export interface Rank {
  /** Changes that look like no slip: no keystroke, no figure one place off, no part left out. */
  readonly unexplained: number;
  /** Changes of cells that were not edited since the figures last agreed. */
  readonly untouched: number;
  /** Changes to a value that is not settled. */
  readonly open: number;
  /** How much is changed in all: how far it is from what was typed. */
  readonly amount: Decimal;
  /** Totals that leave out a part, or have it twice: likelier than a keystroke of the same size. */
  readonly added: number;
  /** So that no two rank alike. */
  readonly codes: string;
}

export function rankOf(
  changes: readonly Change[],
  readings: readonly Reading[],
  cells: ReadonlyMap<string, Cell>,
  edited: ReadonlySet<string>
): Rank {
  const explained = new Set(readings.flatMap((reading) => slipped(reading, cells)));
  let amount: Decimal = { units: 0n, scale: 0 };
  for (const { from, to } of changes) {
    if (!to) continue;
    const change = subtractDecimals(to, from);
    // Adding |change| as subtracting −|change|.
    amount = subtractDecimals(amount, change.units > 0n ? negative(change) : change);
  }
  return {
    unexplained: changes.filter(({ code }) => !explained.has(code)).length,
    untouched: changes.filter(({ code }) => !edited.has(code)).length,
    open: changes.filter(({ to }) => to === null).length,
    amount,
    added: readings.filter(isMisadded).length,
    codes: changes.map(({ code }) => code).join(" "),
  };
}

export function compareRanks(a: Rank, b: Rank): number {
  const more = a.unexplained - b.unexplained || a.untouched - b.untouched || a.open - b.open;
  if (more !== 0) return more;
  const amount = subtractDecimals(a.amount, b.amount).units;
  if (amount !== 0n) return amount < 0n ? -1 : 1;
  if (a.added !== b.added) return b.added - a.added;
  return a.codes < b.codes ? -1 : a.codes > b.codes ? 1 : 0;
}

/** The cells that a reading puts down to a slip of the hand, or of the sum. */
function slipped(reading: Reading, cells: ReadonlyMap<string, Cell>): readonly string[] {
  switch (reading.kind) {
    case "typing":
    case "neighbourFigure":
      return [reading.code];
    case "shifted":
      return reading.codes;
    case "carried":
    case "totalOmits":
    case "totalDoubles":
      return [reading.total];
    case "swapped":
      return areBeside(reading.codes, cells) ? reading.codes : [];
    default:
      return [];
  }
}

function isMisadded({ kind }: Reading): boolean {
  return kind === "totalOmits" || kind === "totalDoubles";
}

function areBeside([a, b]: readonly [string, string], cells: ReadonlyMap<string, Cell>): boolean {
  const first = cells.get(a)?.at;
  const second = cells.get(b)?.at;
  if (!first || first.table !== second?.table) return false;
  return Math.abs(first.row - second.row) + Math.abs(first.column - second.column) === 1;
}

function negative({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}
