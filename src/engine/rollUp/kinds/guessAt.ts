import { formatDecimal, type Decimal } from "../../Decimal";
import type { RollUp, SumCell, UnitFigures } from "../RollUp";
import type { Guess } from "../RollUpResult";

type Gaps = readonly (Decimal | null | undefined)[];

/** More units than this with the same figure tell nothing. */
const mostUnits = 3;

/** What the gap between a published total and the sum may come from; null where nothing fits. */
export function guessAt(at: number, gaps: Gaps, facts: RollUp): Guess | null {
  const gap = gaps[at];
  if (!gap) return null;
  const amount = formatDecimal(gap.units < 0n ? { ...gap, units: -gap.units } : gap);
  const fits = (units: readonly UnitFigures[]) => namesWith(units, at, amount);
  const [own, other] = [fits(facts.units), fits(facts.others)];
  const moved = movedTo(at, gaps, facts.cells);
  if (moved) return moved;
  if (gap.units > 0n && other.length > 0) return { is: "uncounted", units: other };
  if (own.length === 0) return null;
  return { is: gap.units < 0n ? "leftOut" : "twice", units: own };
}

function namesWith(units: readonly UnitFigures[], at: number, amount: string): string[] {
  const names = units.filter(({ values }) => values[at] === amount).map(({ name }) => name);
  return names.length > mostUnits ? [] : names;
}

/** The one other cell of the column, or of the row, that is off by as much the other way. */
function movedTo(at: number, gaps: Gaps, cells: readonly SumCell[]): Guess | null {
  const own = cells[at];
  const gap = gaps[at];
  if (!own || !gap) return null;
  const opposite = (index: number) => {
    const other = gaps[index];
    return other?.scale === gap.scale && other.units === -gap.units;
  };
  const isNear = (other: SumCell) =>
    other.table === own.table && (other.column === own.column || other.row === own.row);
  const found = cells.filter((other, index) => isNear(other) && opposite(index));
  const [to] = found;
  if (!to || found.length > 1) return null;
  return { is: own.pending || to.pending ? "settled" : "moved", to: to.code };
}
