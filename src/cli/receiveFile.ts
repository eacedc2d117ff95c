import { statSync } from "node:fs";
import { receiveReports } from "../features/judging/rollUp/receiveReports";
import type { Snapshot } from "../sheets/Sheets";
import type { Words } from "../words/Words";
import type { CheckedFile } from "./FileReport";
import type { ListedFile } from "./files/listFiles";
import { failedFile } from "./reportFile";

const isOfDocument = /\.(docx|html?|txt)$/i;

/** The figures of a file that has been read; a file without a table is a failure. */
export function receiveFile(
  { file, place = file }: ListedFile,
  snapshot: Snapshot,
  notes: readonly string[],
  words: Words
): CheckedFile {
  const { mtimeMs } = statSync(typeof place === "string" ? place : Buffer.from(place));
  const facts = { file, changed: mtimeMs, isDocument: isOfDocument.test(file) };
  const received = receiveReports(snapshot, facts, words.findings);
  const message = received.length === 0 ? words.files.noTable : "";
  const report = failedFile(file, { reason: "noTable", message });
  return { report, notes, trouble: message || null, priorTrouble: null, received };
}
