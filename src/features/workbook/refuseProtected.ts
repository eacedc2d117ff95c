import { SheetsError } from "../../sheets/SheetsError";
import type { Snapshot } from "../../sheets/Sheets";

/** Throws the `SheetsError` "protected" for the first sheet that is locked and has one of the cells. */
export function refuseProtected(
  { sheets }: Snapshot,
  cells: readonly { readonly sheet: string }[]
): void {
  const shut = sheets.find(
    (sheet) => sheet.protected && cells.some((cell) => cell.sheet === sheet.id)
  );
  if (shut) throw new SheetsError("protected", shut.name);
}
