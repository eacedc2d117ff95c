import { cellCode, type Year } from "../Code";
import type { Check, TableShape } from "../Check";
import type { Figures } from "../Figure";
import { claimsOf } from "../claimsOf";
import { judge } from "../judge";

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
export function oddOneOut(now: OneYear, prior: OneYear): Year | null {
  const nowMends = mends(now, prior);
  const priorMends = mends(prior, now);
  if (nowMends === priorMends) return null;
  return nowMends ? "now" : "prior";
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
  const claims = checks.flatMap((check) => ("claims" in check ? claimsOf(check, shape) : []));
  return claims.filter((claim) => judge(claim, figures).outcome === "error").length;
}
