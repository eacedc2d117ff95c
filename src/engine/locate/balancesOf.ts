import { codeInLine } from "../Code";
import type { Check, TableShape } from "../Check";
import { remember } from "../remember";
import type { BalanceEdit, Term } from "./Problem";

/**
 * The balances that a table's checks claim, one for each claim and line. Only of errors: a review
 * may be broken for good reason, so nothing can be concluded from it.
 */
export function balancesOf(checks: readonly Check[], table: TableShape): readonly BalanceEdit[] {
  return spelt(table)(checks);
}

/** Spelt once, for they are the same in every report. */
const spelt = remember((table: TableShape) =>
  remember((checks: readonly Check[]) => checks.flatMap((check) => balancesIn(check, table)))
);

function balancesIn(check: Check, table: TableShape): BalanceEdit[] {
  if (!("claims" in check) || check.table !== table.id || check.severity !== "error") return [];
  const claims = sidesOf(check);
  const { each } = check;
  const lines = each === "column" ? table.columns.map(({ key }) => key) : table.rows;
  return lines.flatMap((line) => {
    const at = (term: string) => codeInLine({ table: table.id, each, key: line }, term);
    return claims.map(({ left, right }) => ({
      terms: [...termsOf(left.map(at), 1), ...termsOf(right.map(at), -1)],
    }));
  });
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function sidesOf(check: Extract<Check, { claims: unknown }>): readonly Sides[] {
  switch (check.kind) {
    case "balance":
      return check.claims;
    case "sum":
      return check.claims.map(({ total, parts }) => ({ left: parts, right: [total] }));
    case "atMost":
      return [];
  }
}

function termsOf(codes: readonly string[], coefficient: 1 | -1): Term[] {
  return codes.map((code) => ({ code, coefficient }));
}
