import { readDocument } from "../../sheets/file/document/readDocument";
import { proseName } from "../../sheets/file/document/SourceDocument";
import { fileKind } from "../../sheets/file/fileKind";
import type { Words } from "../../words/Words";
import { readSource, type Reading } from "../openSource";
import { UsageError } from "../UsageError";

/** What stands outside the tables of a document, a paragraph in each line. Throws a `UsageError`. */
export function readProse(reading: Reading, words: Words): Promise<string> {
  const { file } = reading;
  const told = (sentence: string) => new UsageError(words.command.about(file, sentence));
  return readSource(reading, words, async (bytes) => {
    if (fileKind(file, bytes) === "workbook") throw told(words.text.workbook);
    const { snapshot } = await readDocument(file, bytes);
    const sheet = snapshot.sheets.find(({ name }) => name === proseName);
    const lines = (sheet?.values ?? []).map(([line]) => String(line ?? ""));
    if (lines.join("").trim() === "") throw told(words.text.noText);
    return lines.join("\n");
  });
}
