import { addDecimals, formatDecimal, parseDecimal, subtractDecimals } from "../../Decimal";
import type { RollUp, SumCell, UnitFigures } from "../RollUp";
import type { CheckOf } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";

/** What was carried over, unit by unit, and group by group where units were merged or parted. */
export function carriedOver(check: CheckOf<"carriedOver">, facts: RollUp): RollUpResult[] {
  const { cells, lastYear } = facts;
  const places = cells.flatMap((cell, now) => {
    const then = cells.findIndex((other) => isSource(check, cell, other));
    return then >= 0 ? [{ code: cell.code, now, then }] : [];
  });
  return (lastYear ?? []).flatMap((group) =>
    places.flatMap(({ code, now, then }): RollUpResult[] => {
      const [own, last] = [totalOf(group.now, now), totalOf(group.then, then)];
      if (!own || !last) return [];
      if (subtractDecimals(own, last).units === 0n) return [];
      const [left, right] = [formatDecimal(own), formatDecimal(last)];
      return [
        { check, outcome: check.severity, code, units: group.names, left, right, guess: null },
      ];
    })
  );
}

/** The cell of last year that this one was carried over from. */
function isSource(check: CheckOf<"carriedOver">, cell: SumCell, other: SumCell): boolean {
  return (
    cell.table === check.table &&
    other.table === check.table &&
    cell.row === check.now &&
    other.row === check.then &&
    cell.column === other.column
  );
}

/** Null where one of the units has no number, or there is none. */
function totalOf(units: readonly UnitFigures[], at: number) {
  const numbers = units.flatMap(({ values }) => parseDecimal(values[at] ?? "") ?? []);
  return numbers.length > 0 && numbers.length === units.length ? addDecimals(numbers) : null;
}
