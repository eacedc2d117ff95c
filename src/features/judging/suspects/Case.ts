import { balancesOf } from "../../../engine/locate/balancesOf";
import { cellsOf } from "../../../engine/locate/cellsOf";
import type { Decimal } from "../../../engine/Decimal";
import type { Figures } from "../../../engine/Figure";
import type { Problem } from "../../../engine/locate/Problem";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { FoundTable } from "../../reading/tables/findTables";
import { figuresOf, foundCells } from "../../reading/tables/foundCells";
import { shapeOf } from "../../reading/tables/shapeOf";
import { controlTotals, witnessesOf, type ControlTotal } from "./controlTotals";
import { formulasIn } from "./formulasIn";
import { cellKey, figureText, type Knowledge } from "./Knowledge";

/** A figure known from elsewhere: what the cell must hold. */
export interface Witness {
  readonly code: string;
  readonly value: Decimal;
}

/** One table as a problem of the engine. */
export interface Case {
  readonly place: string;
  readonly found: FoundTable;
  /** Codes of all cells with a formula. */
  readonly formulas: ReadonlySet<string>;
  readonly locked: readonly FoundCell[];
  readonly controls: readonly ControlTotal[];
  /** The balances of the table, the control totals, what is locked. */
  readonly problem: Problem;
}

/**
 * Null for a table without balances, and for one with more gaps than figures: it is still being
 * filled, next to nothing follows from it, and finding that out takes seconds.
 */
export function caseOf(place: string, found: FoundTable, knowledge: Knowledge): Case | null {
  const { edition, table } = found;
  const shape = shapeOf(table);
  const edits = balancesOf(edition.checks, shape);
  const figures = figuresOf(found);
  const filled = [...figures.values()].filter(({ is }) => is === "number").length;
  if (edits.length === 0 || filled * 2 < figures.size) return null;
  // What stands in no balance is told nothing of by them.
  const balanced = new Set(edits.flatMap(({ terms }) => terms.map(({ code }) => code)));
  const { all, computed } = formulasIn(found);
  const controls = controlTotals(found, computed, knowledge);
  const locked = lockedIn(found, knowledge);
  const problem = {
    cells: cellsOf(shape, figures).filter(({ code }) => balanced.has(code)),
    edits,
    locked: new Set(locked.map(({ code }) => code)),
    computed,
    edited: editedSince(knowledge.balanced.get(place), figures),
  };
  return {
    place,
    found,
    formulas: all,
    locked,
    controls,
    problem: withWitnesses(problem, "control", witnessesOf(controls)),
  };
}

/** The problem with figures that are known to be right, each in balance with its cell. */
export function withWitnesses(
  problem: Problem,
  name: string,
  witnesses: readonly Witness[]
): Problem {
  const known = witnesses.map(({ code, value }) => ({
    cell: { code: `${name}/${code}`, value, nonNegative: false, decimals: value.scale },
    terms: [
      { code, coefficient: 1 },
      { code: `${name}/${code}`, coefficient: -1 },
    ],
  }));
  return {
    ...problem,
    cells: [...problem.cells, ...known.map(({ cell }) => cell)],
    edits: [...problem.edits, ...known.map(({ terms }) => ({ terms }))],
    locked: new Set([...(problem.locked ?? []), ...known.map(({ cell }) => cell.code)]),
  };
}

function lockedIn(found: FoundTable, { locked }: Knowledge): FoundCell[] {
  if (locked.size === 0) return [];
  return [...foundCells(found).values()].filter((cell) => {
    const figure = figureText(cell);
    return figure !== null && locked.get(cellKey(cell)) === figure;
  });
}

function editedSince(
  balanced: ReadonlyMap<string, string> | undefined,
  figures: Figures
): ReadonlySet<string> {
  if (!balanced) return new Set();
  return new Set(
    [...figures]
      .filter(([code, figure]) => balanced.get(code) !== figureText({ figure }))
      .map(([code]) => code)
  );
}
