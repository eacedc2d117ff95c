import type { Check, TableShape } from "./Check";
import { claimsOf } from "./claimsOf";
import { codesIn } from "./Claim";
import type { Code } from "./Code";
import { remember } from "./remember";

/** A cell that the form calls a total, and what it adds up. */
export interface Total {
  readonly code: Code;
  /** "row": it adds up cells of its row; "column": of its column. */
  readonly along: "row" | "column";
  readonly parts: readonly Code[];
}

/** The totals of a table, in the order of the checks that make them such. */
export const totalsOf = remember((table: TableShape) =>
  remember((checks: readonly Check[]): readonly Total[] =>
    checks.flatMap((check) => {
      if (check.kind !== "sum") return [];
      return claimsOf(check, table).flatMap(({ left, right }) =>
        codesIn(left).map((code) => ({ code, along: check.each, parts: codesIn(right) }))
      );
    })
  )
);
