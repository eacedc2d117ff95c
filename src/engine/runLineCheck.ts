import { codeInLine } from "./Code";
import type { LineCheck, TableShape } from "./Check";
import type { Figures } from "./Figure";
import { lineKinds } from "./kinds";
import type { Judgement } from "./kinds/Judgement";
import { remember } from "./remember";
import type { Outcome, Result } from "./Result";

/** One result for each claim in each line (column or row) of the table. */
export function runLineCheck(check: LineCheck, table: TableShape, figures: Figures): Result[] {
  return claimsOf(table)(check).map(({ key, cells, judge }) => {
    const judgement = judge(figures);
    const { left, right, difference, missing } = judgement;
    const line = { each: check.each, key };
    const outcome = outcomeOf(check, judgement);
    return { check, table: table.id, line, outcome, left, right, difference, cells, missing };
  });
}

/** A claim in one line, with its cells spelt out. */
interface LineClaim {
  readonly key: string;
  readonly cells: readonly string[];
  readonly judge: (figures: Figures) => Judgement;
}

/** The claims of a check in the lines of a table; spelt once, for they are the same in every report. */
const claimsOf = remember((table: TableShape) =>
  remember((check: LineCheck): readonly LineClaim[] => {
    const keys = check.each === "column" ? table.columns.map(({ key }) => key) : table.rows;
    return keys.flatMap((key) => {
      const at = (term: string) => codeInLine({ table: table.id, each: check.each, key }, term);
      return claimsAt(check, at).map((claim) => ({ key, ...claim }));
    });
  })
);

function claimsAt(check: LineCheck, at: (term: string) => string): Omit<LineClaim, "key">[] {
  switch (check.kind) {
    case "balance":
      return check.claims.map((claim) => {
        const [left, right] = [claim.left.map(at), claim.right.map(at)];
        const judge = (figures: Figures) => lineKinds.balance({ left, right }, figures);
        return { cells: [...left, ...right], judge };
      });
    case "sum":
      return check.claims.map((claim) => {
        const [total, parts] = [at(claim.total), claim.parts.map(at)];
        const judge = (figures: Figures) => lineKinds.sum({ total, parts }, figures);
        return { cells: [total, ...parts], judge };
      });
    case "atMost":
      return check.claims.map((claim) => {
        const [low, high] = [claim.low.map(at), claim.high.map(at)];
        const judge = (figures: Figures) => lineKinds.atMost({ low, high }, figures);
        return { cells: [...low, ...high], judge };
      });
  }
}

function outcomeOf({ severity }: LineCheck, { holds }: Judgement): Outcome {
  return holds === "unknown" ? "unassessed" : holds ? "pass" : severity;
}
