import { formatDecimal, subtractDecimals, type Decimal } from "../Decimal";
import type { Change } from "./Localisation";
import type { BalanceEdit, Cell } from "./Problem";
import type { Reading } from "./Reading";
import { shiftOf } from "./shiftOf";
import { slipOf } from "./slipOf";

/** What a reading is made from, looked up once for all solutions of a problem. */
export interface Form {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly edits: readonly BalanceEdit[];
}

/** What the changes look like, readings of the whole first, then those of each cell. */
export function readingsOf(changes: readonly Change[], form: Form): Reading[] {
  return [
    ...swap(changes),
    ...shiftOf(changes, form.cells),
    ...move(changes, form),
    ...carry(changes, form),
    ...changes.flatMap((change) => [
      ...typing(change),
      ...neighbourFigure(change, form),
      ...totals(change, changes, form),
    ]),
  ];
}

function swap(changes: readonly Change[]): Reading[] {
  const [a, b] = changes;
  if (!a?.to || !b?.to || changes.length !== 2) return [];
  const crossed = isEqual(a.from, b.to) && isEqual(b.from, a.to);
  // A figure that changed places with a zero was moved.
  if (!crossed || a.from.units === 0n || b.from.units === 0n) return [];
  return [{ kind: "swapped", codes: [a.code, b.code] }];
}

function move(changes: readonly Change[], form: Form): Reading[] {
  const [a, b] = changes;
  if (!a?.to || !b?.to || changes.length !== 2 || swap(changes).length > 0) return [];
  const gained = subtractDecimals(a.to, a.from);
  if (!isEqual(gained, subtractDecimals(b.from, b.to))) return [];
  if (!areParts(a.code, b.code, form)) return [];
  const [belongs, recorded] = gained.units > 0n ? [a, b] : [b, a];
  return [
    { kind: "moved", amount: sizeOf(gained), recordedIn: recorded.code, belongsIn: belongs.code },
  ];
}

/** Whether some balance counts the two cells alike. */
function areParts(a: string, b: string, { edits }: Form): boolean {
  return edits.some(({ terms }) => {
    const first = terms.find(({ code }) => code === a);
    const second = terms.find(({ code }) => code === b);
    return first !== undefined && first.coefficient === second?.coefficient;
  });
}

function typing({ code, from, to }: Change): Reading[] {
  const slip = to && slipOf(formatDecimal(from), formatDecimal(to));
  return slip ? [{ kind: "typing", code, slip }] : [];
}

function neighbourFigure({ code, from }: Change, { cells }: Form): Reading[] {
  const at = cells.get(code)?.at;
  // Nothing can be told from a zero: most cells hold one.
  if (!at || from.units === 0n) return [];
  const readings: Reading[] = [];
  for (const { code: neighbour, value, at: beside } of cells.values()) {
    if (!value || beside?.table !== at.table || !isEqual(value, from)) continue;
    const steps = Math.abs(beside.row - at.row) + Math.abs(beside.column - at.column);
    if (steps === 1) readings.push({ kind: "neighbourFigure", code, neighbour });
  }
  return readings;
}

/** Of the parts that stand as they are: one that changes too is no explanation for its total. */
function totals({ code, from, to }: Change, changes: readonly Change[], form: Form): Reading[] {
  if (!to) return [];
  const short = subtractDecimals(to, from);
  const amount = sizeOf(short);
  return form.edits.flatMap((edit): Reading[] => {
    const missed = partsOf(code, edit).filter(
      (part) =>
        isEqual(form.cells.get(part)?.value ?? null, amount) &&
        !changes.some((change) => change.code === part)
    );
    if (missed.length === 0) return [];
    const kind = short.units > 0n ? "totalOmits" : "totalDoubles";
    return [{ kind, total: code, parts: missed, amount }];
  });
}

function carry(changes: readonly Change[], { edits }: Form): Reading[] {
  return changes.flatMap((part) =>
    changes.flatMap((total): Reading[] => {
      if (!part.to || !total.to) return [];
      const off = subtractDecimals(part.from, part.to);
      if (!isEqual(off, subtractDecimals(total.from, total.to))) return [];
      if (!edits.some((edit) => partsOf(total.code, edit).includes(part.code))) return [];
      return [{ kind: "carried", part: part.code, total: total.code, amount: off }];
    })
  );
}

/** What the edit adds up to the cell; empty when the cell is not its total. */
function partsOf(code: string, { terms }: BalanceEdit): readonly string[] {
  const total = terms.find((term) => term.code === code);
  const parts = terms.filter((term) => term !== total);
  if (!total || parts.length < 2) return [];
  const isSum = parts.every(({ coefficient }) => coefficient === -total.coefficient);
  return isSum ? parts.map((part) => part.code) : [];
}

function sizeOf({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}

function isEqual(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && subtractDecimals(a, b).units === 0n;
}
