import { cellCode } from "../Code";
import type { Check, TableShape } from "../Check";
import type { Figures } from "../Figure";
import { runChecks } from "../runChecks";

/** A table of one year: its figures, and what must hold among them. */
export interface OneYear {
  readonly checks: readonly Check[];
  readonly shape: TableShape;
  readonly figures: Figures;
  /** The row that the other year has too, under another name. */
  readonly row: string;
}

/**
 * Which of two years is wrong about a row that both state: the one whose table adds up better with
 * the other year's figures, if the other's does not. Null where the tables themselves do not tell.
 */
export function oddOneOut(now: OneYear, then: OneYear): "now" | "then" | null {
  const nowMends = mends(now, then);
  const thenMends = mends(then, now);
  if (nowMends === thenMends) return null;
  return nowMends ? "now" : "then";
}

function mends(one: OneYear, other: OneYear): boolean {
  const figures = new Map(one.figures);
  for (const { key } of one.shape.columns) {
    const figure = other.figures.get(cellCode(other.shape.id, other.row, key));
    if (figure) figures.set(cellCode(one.shape.id, one.row, key), figure);
  }
  return broken(one, figures) < broken(one, one.figures);
}

function broken({ checks, shape }: OneYear, figures: Figures): number {
  const claims = checks.filter((check) => "claims" in check);
  return runChecks(claims, shape, figures).filter(({ outcome }) => outcome === "error").length;
}
