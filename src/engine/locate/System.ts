import type { Decimal } from "../Decimal";
import type { Cell, Problem } from "./Problem";
import type { Row } from "./Row";

/** A problem in whole units of its finest decimal place, in an order of its own. */
export interface System {
  /** By code, so that the order in which a caller lists things cannot change an answer. */
  readonly cells: readonly Cell[];
  readonly scale: number;
  /** What stands in each cell, in units; 0 for an unknown. */
  readonly base: readonly bigint[];
  /** Each cell holds a multiple of its step: a count moves in ones, money in its last decimal. */
  readonly steps: readonly bigint[];
  /** The edits over the cells that may change. */
  readonly rows: readonly Row[];
  /** Cells that take any value without counting as changed: blanks, and formulas if they follow. */
  readonly free: readonly number[];
  /** How many cells may not change at all. */
  readonly fixed: number;
  /** Cells that cannot stay as they are: a negative or a fraction where none may stand. */
  readonly unfit: readonly number[];
}

export function systemOf(problem: Problem, formulas: "stand" | "follow"): System {
  const cells = [...problem.cells].sort((a, b) => (a.code < b.code ? -1 : 1));
  const scale = finestScale(cells);
  const base = cells.map(({ value }) => unitsAt(value, scale));
  const powers = Array.from({ length: scale + 1 }, (_, exponent) => 10n ** BigInt(exponent));
  const steps = cells.map(({ decimals }) => powers[scale - decimals] ?? 1n);
  const roles = cells.map((cell) => roleOf(cell, problem, formulas));
  const rows = rowsOf(problem, cells, base, roles);
  const those = (role: Role) => cells.map((_, cell) => cell).filter((cell) => roles[cell] === role);
  const system = {
    cells,
    scale,
    base,
    steps,
    rows,
    free: those("free"),
    fixed: those("fixed").length,
  };
  const unfit = those("given").filter((cell) => !mayHold(system, cell, base[cell] ?? 0n));
  return { ...system, unfit };
}

/** Whether a value, in units, may stand in the cell. */
export function mayHold(
  { cells, steps }: Pick<System, "cells" | "steps">,
  cell: number,
  value: bigint
): boolean {
  if (cells[cell]?.nonNegative && value < 0n) return false;
  return value % (steps[cell] ?? 1n) === 0n;
}

type Role = "given" | "free" | "fixed";

function roleOf({ code, value }: Cell, problem: Problem, formulas: "stand" | "follow"): Role {
  if (value === null) return "free";
  if (problem.locked?.has(code)) return "fixed";
  if (problem.computed?.has(code)) return formulas === "follow" ? "free" : "fixed";
  return "given";
}

function finestScale(cells: readonly Cell[]): number {
  let finest = 0;
  for (const { value, decimals } of cells) {
    finest = Math.max(finest, decimals, value?.scale ?? 0);
  }
  return finest;
}

function unitsAt(value: Decimal | null, scale: number): bigint {
  if (value === null) return 0n;
  return value.scale === scale ? value.units : value.units * 10n ** BigInt(scale - value.scale);
}

function rowsOf(
  { edits }: Problem,
  cells: readonly Cell[],
  base: readonly bigint[],
  roles: readonly Role[]
): Row[] {
  const indexes = new Map(cells.map(({ code }, index) => [code, index]));
  const rows: Row[] = [];
  for (const { terms } of edits) {
    const changing = new Map<number, bigint>();
    let residual = 0n;
    let known = true;
    for (const { code, coefficient } of terms) {
      const index = indexes.get(code);
      if (index === undefined) {
        known = false;
        break;
      }
      const factor = BigInt(coefficient);
      residual -= factor * (base[index] ?? 0n);
      if (roles[index] === "fixed") continue;
      changing.set(index, (changing.get(index) ?? 0n) + factor);
    }
    if (!known) continue;
    for (const [index, factor] of changing) if (factor === 0n) changing.delete(index);
    rows.push({ terms: changing, residual });
  }
  return inOrder(rows);
}

/** By their cells, for the same reason as the cells by their codes. */
function inOrder(rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => ({
    row,
    key: [...row.terms.keys()].sort((a, b) => a - b).join(),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}
