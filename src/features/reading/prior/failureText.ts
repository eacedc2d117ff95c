import type { FileFailure, FileWords } from "../../../words/FileWords";

/** Why a file, or what was pasted, could not be read, and what it was read as. */
export interface ReadingFailure {
  readonly reason: FileFailure;
  readonly detail: string;
  readonly wanted: "workbook" | "document";
}

/** The sentence for it: a workbook is mended in Excel, a document in Word or by copying anew. */
export function failureText({ reason, detail, wanted }: ReadingFailure, words: FileWords): string {
  const ofDocument = wanted === "document" ? words.ofDocument[reason] : undefined;
  return ofDocument ?? words.reasons[reason](detail);
}
