import type { Check, TableShape } from "./Check";
import type { Figures } from "./Figure";
import type { Result } from "./Result";
import { runCellCheck } from "./runCellCheck";
import { runLineCheck } from "./runLineCheck";

/**
 * Puts every check that concerns the table to its figures.
 *
 * @param figures by cell code `<table>.<row>.<column>`; a code that is not there counts as absent.
 * @returns one result for each check and line, in the order of the checks and of the table's lines;
 * cell checks report only the cells they object to, or one pass for the whole table.
 */
export function runChecks(checks: readonly Check[], table: TableShape, figures: Figures): Result[] {
  return checks.flatMap((check) =>
    "claims" in check
      ? check.table === table.id
        ? runLineCheck(check, table, figures)
        : []
      : runCellCheck(check, table, figures)
  );
}
