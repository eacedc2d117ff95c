/**
 * Why a document could not be read:
 * - `empty`: nothing in it;
 * - `oldWord`: a format of Word or WPS that only those programs read (.doc, .wps, .rtf, .odt);
 * - `pdf`, `picture`: pages or pixels, no cells;
 * - `webArchive`: a page saved with all its parts in one file (.mht);
 * - `encrypted`: it opens with a password only;
 * - `workbook`: a workbook, which another adapter reads;
 * - `unknown`: none of these, and no text either;
 * - `damaged`: its parts contradict each other;
 * - `hostile`: built to do harm (a zip bomb, a document type with entities);
 * - `tooLarge`, `tooComplex`: more bytes, or more cells and nesting, than any report has.
 */
export type DocumentReason =
  | "empty"
  | "oldWord"
  | "pdf"
  | "picture"
  | "webArchive"
  | "encrypted"
  | "workbook"
  | "unknown"
  | "damaged"
  | "hostile"
  | "tooLarge"
  | "tooComplex";

export class DocumentError extends Error {
  override readonly name = "DocumentError";

  /** @param detail for a developer's eyes. */
  constructor(
    readonly reason: DocumentReason,
    readonly detail: string
  ) {
    super(`${reason}: ${detail}`);
  }
}
