import type { Comparison } from "../../../../src/engine/Claim";
import { cellCode, priorCode, type Code } from "../../../../src/engine/Code";
import type { Figure, Figures } from "../../../../src/engine/Figure";
import { judge } from "../../../../src/engine/judge";
import { readFigure } from "../../../../src/engine/readFigure";

/** The cells of one row, by their keys. */
export type Row = Readonly<Record<string, number | string | Figure>>;

export const at = (key: string): Code => cellCode("t", "r", key);
export const last = (key: string): Code => priorCode(at(key));

const check = { id: "X", severity: "error", authority: "推导", why: "" } as const;
const nowhere = { each: "table", table: "t" } as const;

/** An amount of the row, under a name. */
export const amount = (name: string, ...keys: readonly string[]) => ({ name, codes: keys.map(at) });

/** What is said of a row of both years: "c3" is this year's cell, "last c3" last year's. */
export function judged(comparison: Comparison, row: Row) {
  const figures: Figures = new Map(
    Object.entries(row).map(([key, cell]) => [
      key.startsWith("last ") ? last(key.slice("last ".length)) : at(key),
      typeof cell === "object" ? cell : readFigure(cell),
    ])
  );
  const result = judge({ check, line: nowhere, ...comparison }, figures);
  if (result.is !== "compared" && result.is !== "undecided")
    throw new Error("nothing was added up");
  return { ...result, holds: result.is === "undecided" ? "unknown" : result.outcome === "pass" };
}
