import { claimsOf } from "../claimsOf";
import type { Term } from "../Claim";
import type { Check, TableShape } from "../Check";
import { remember } from "../remember";
import type { BalanceEdit } from "./Problem";

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
  if (!("claims" in check) || check.severity !== "error") return [];
  return claimsOf(check, table).flatMap(({ left, relation, right }) => {
    if (relation.is !== "equal") return [];
    // The parts of a total come before it: the search takes up cells in this order.
    const [first, then] = check.kind === "sum" ? [right, left] : [left, right];
    return [{ terms: [...termsOf(first, 1), ...termsOf(then, -1)] }];
  });
}

/** @param side 1 for the side that is added, -1 for the one that is taken off */
function termsOf(terms: readonly Term[], side: 1 | -1): BalanceEdit["terms"] {
  return terms.flatMap((term) =>
    "code" in term ? [{ code: term.code, coefficient: term.sign * side }] : []
  );
}
