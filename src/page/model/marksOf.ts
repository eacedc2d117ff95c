import { markFindings } from "../../features/drawing/mark/markFindings";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { cellAddress } from "../../sheets/address";
import type { MarkStyle, Snapshot } from "../../sheets/Sheets";

/** The looks of the marked cells of a sheet, by address, as the last check left them. */
export function marksOf(
  snapshot: Snapshot,
  { validation, diagnoses }: CheckedWorkbook,
  sheet: string
): ReadonlyMap<string, MarkStyle> {
  return new Map(
    markFindings(snapshot, validation, diagnoses).flatMap((edit) =>
      edit.do === "mark" && edit.sheet === sheet
        ? [[cellAddress(edit.row, edit.column), edit.style] as const]
        : []
    )
  );
}
