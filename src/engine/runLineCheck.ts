import type { LineCheck, TableShape } from "./Check";
import type { Figures } from "./Figure";
import { lineKinds } from "./kinds";
import type { Judgement } from "./kinds/Judgement";
import type { Outcome, Result } from "./Result";

/** One result for each claim in each line (column or row) of the table. */
export function runLineCheck(check: LineCheck, table: TableShape, figures: Figures): Result[] {
  const lines = check.each === "column" ? table.columns.map(({ key }) => key) : table.rows;
  return lines.flatMap((key) => {
    const at = (term: string) =>
      check.each === "column" ? `${table.id}.${term}.${key}` : `${table.id}.${key}.${term}`;
    return judge(check, at, figures).map((judgement) => ({
      check,
      table: table.id,
      line: { each: check.each, key },
      outcome: outcomeOf(check, judgement),
      left: judgement.left,
      right: judgement.right,
      difference: judgement.difference,
      cells: [...judgement.left.codes, ...judgement.right.codes],
      missing: judgement.missing,
    }));
  });
}

function judge(check: LineCheck, at: (term: string) => string, figures: Figures): Judgement[] {
  switch (check.kind) {
    case "balance":
      return check.claims.map(({ left, right }) =>
        lineKinds.balance({ left: left.map(at), right: right.map(at) }, figures)
      );
    case "sum":
      return check.claims.map(({ total, parts }) =>
        lineKinds.sum({ total: at(total), parts: parts.map(at) }, figures)
      );
    case "atMost":
      return check.claims.map(({ low, high }) =>
        lineKinds.atMost({ low: low.map(at), high: high.map(at) }, figures)
      );
  }
}

function outcomeOf({ severity }: LineCheck, { holds }: Judgement): Outcome {
  return holds === "unknown" ? "unassessed" : holds ? "pass" : severity;
}
