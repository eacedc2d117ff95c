/**
 * Why a workbook could not be read or changed:
 * - `editing`: the person is still typing in a cell;
 * - `protected`: a sheet or the workbook is protected against this change;
 * - `missing`: a sheet that was there is gone;
 * - `nameTaken`: a sheet of that name exists;
 * - `inactive`: another workbook is in front, and the host works on that one alone;
 * - `tooLarge`: more cells than the host hands over at once;
 * - `unsupported`: the host does not have what is needed;
 * - `notKept`: notes were taken without complaint, and are not there;
 * - `host`: anything else the host says.
 */
export type Reason =
  | "editing"
  | "protected"
  | "missing"
  | "nameTaken"
  | "inactive"
  | "tooLarge"
  | "unsupported"
  | "notKept"
  | "host";

export class SheetsError extends Error {
  override readonly name = "SheetsError";

  /** @param detail what the host said, for a developer's eyes. */
  constructor(
    readonly reason: Reason,
    readonly detail: string
  ) {
    super(`${reason}: ${detail}`);
  }
}
