import type { Check, TableShape } from "./Check";
import { claimsOf } from "./claimsOf";
import type { Figures } from "./Figure";
import { judge } from "./judge";
import type { Result } from "./Result";
import { runCellCheck } from "./runCellCheck";

/**
 * Puts every check that concerns the table to its figures.
 *
 * @param figures by the codes of the cells; a code that is not there counts as absent.
 * @returns one result for each check and line, in the order of the checks and of the table's lines;
 * cell checks report only the cells they object to, or one pass for the whole table.
 */
export function runChecks(
  checks: readonly Check[],
  table: TableShape,
  figures: Figures
): Result<Check>[] {
  return checks.flatMap((check): readonly Result<Check>[] =>
    "claims" in check
      ? claimsOf(check, table).map((claim) => judge(claim, figures))
      : runCellCheck(check, table, figures)
  );
}
