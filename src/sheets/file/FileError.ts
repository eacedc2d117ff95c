/**
 * Why a file, or what was pasted, could not be opened, checked or marked:
 * - `empty`: nothing in it;
 * - `encrypted`: it opens with a password only;
 * - `truncated`: a part of it is missing, as after a broken download;
 * - `damaged`: its parts contradict each other or their checksums;
 * - `hostile`: built to do harm (a zip bomb, a document type with entities);
 * - `tooLarge`, `tooComplex`: more bytes, or more cells and nesting, than is read at once;
 *
 * where a workbook was wanted:
 * - `notAWorkbook`: no kind of workbook that is known here;
 * - `wordDocument`: a .docx;
 * - `farCell`: a stray cell far from all others spans an area that cannot be read;
 * - `onlyXlsx`: asked for a marked copy of a file that is not .xlsx or .xlsm;
 * - `cannotKeep`: a marked copy would lose something of the original;
 *
 * where a document was wanted:
 * - `workbook`: a workbook, which `openXlsx` reads;
 * - `oldWord`: a format of Word or WPS that only those programs read (.doc, .wps, .rtf, .odt);
 * - `pdf`, `picture`: pages or pixels, no cells;
 * - `webArchive`: a page saved with all its parts in one file (.mht);
 * - `unknown`: none of these, and no text either.
 */
export type FileReason =
  | "empty"
  | "encrypted"
  | "truncated"
  | "damaged"
  | "hostile"
  | "tooLarge"
  | "tooComplex"
  | "notAWorkbook"
  | "wordDocument"
  | "farCell"
  | "onlyXlsx"
  | "cannotKeep"
  | "workbook"
  | "oldWord"
  | "pdf"
  | "picture"
  | "webArchive"
  | "unknown";

export class FileError extends Error {
  override readonly name = "FileError";

  /**
   * @param detail for a developer's eyes, save for `farCell` and `cannotKeep`, whose sentences name
   * it: the sheet and cell ("Sheet1!XFD1048576"), or what would be lost ("signature", "encoding").
   * @param wanted what the file was read as; a person is told to mend it with another program
   */
  constructor(
    readonly reason: FileReason,
    readonly detail: string,
    readonly wanted: "workbook" | "document" = "workbook"
  ) {
    super(`${reason}: ${detail}`);
  }
}
