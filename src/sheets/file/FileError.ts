/**
 * Why a file could not be opened, checked or marked:
 * - `empty`: the file has no bytes;
 * - `notAWorkbook`: no kind of workbook that is known here;
 * - `wordDocument`: a .docx;
 * - `encrypted`: it opens with a password only;
 * - `truncated`: a part of it is missing, as after a broken download;
 * - `damaged`: its parts contradict each other or their checksums;
 * - `hostile`: built to do harm (a zip bomb, a document type with entities);
 * - `tooLarge`: more than is read at once;
 * - `farCell`: a stray cell far from all others spans an area that cannot be read;
 * - `onlyXlsx`: asked for a marked copy of a file that is not .xlsx or .xlsm;
 * - `cannotKeep`: a marked copy would lose something of the original.
 */
export type FileReason =
  | "empty"
  | "notAWorkbook"
  | "wordDocument"
  | "encrypted"
  | "truncated"
  | "damaged"
  | "hostile"
  | "tooLarge"
  | "farCell"
  | "onlyXlsx"
  | "cannotKeep";

export class FileError extends Error {
  override readonly name = "FileError";

  /**
   * @param detail for a developer's eyes, save for `farCell` and `cannotKeep`, whose sentences name
   * it: the sheet and cell ("Sheet1!XFD1048576"), or what would be lost ("signature", "encoding").
   */
  constructor(
    readonly reason: FileReason,
    readonly detail: string
  ) {
    super(`${reason}: ${detail}`);
  }
}
