import type { SheetSnapshot, Snapshot } from "../../../sheets/Sheets";

/** A sheet that holds sentences. */
export interface ProseSheet {
  readonly id: string;
  readonly name: string;
  /** A paragraph in each line. */
  readonly text: string;
}

/** Sentences are as long, and end; labels and notes are shorter, or do not. */
const sentence = /[\u4e00-\u9fff，、]{8}.*[。；]/;
/** A cover sheet may have a sentence or two. */
const fewest = 3;

/** The sheets of a workbook, or of a document as it was opened, that hold a report's sentences. */
export function proseIn({ sheets }: Snapshot): ProseSheet[] {
  return sheets.filter(({ visible }) => visible).flatMap(proseOf);
}

function proseOf({ id, name, values }: SheetSnapshot): ProseSheet[] {
  const lines = values.map((line) => line.filter((value) => value !== "").map(String));
  const texts = lines.filter((line) => line.length === 1).flat();
  return texts.filter((text) => sentence.test(text)).length >= fewest
    ? [{ id, name, text: texts.join("\n") }]
    : [];
}
