import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { PriorReport } from "../features/reading/prior/PriorReport";
import { failureText } from "../features/reading/prior/failureText";
import { readPriorYear } from "../features/reading/prior/readPriorYear";
import { writeReport } from "../features/doing/insert/writeReport";
import { fileKind } from "../sheets/file/fileKind";
import { readDocument } from "../sheets/file/document/readDocument";
import { MemorySheets } from "../sheets/memory/MemorySheets";
import type { Snapshot } from "../sheets/Sheets";
import { FileError } from "../sheets/file/FileError";
import { limits } from "../sheets/file/limits";
import { openXlsx } from "../sheets/file/xlsx/openXlsx";
import type { Words } from "../words/Words";
import { UsageError } from "./UsageError";

/** A published report in whatever file, as it was understood. */
export interface Source {
  readonly report: PriorReport;
  /** Its tables as a workbook: the file's own, or the prescribed forms where the file is a document. */
  readonly snapshot: Snapshot;
}

/** Reads a report from a workbook, a Word document, a web page or text. Throws a `UsageError`. */
export async function openSource(file: string, words: Words): Promise<Source> {
  const { snapshot, pictures, isWorkbook } = await open(file, words);
  const name = path.basename(file);
  const reading = readPriorYear(snapshot, { name, pictures });
  if (reading.is === "refused")
    throw new UsageError(words.command.about(file, words.prior.refused[reading.why]));
  const { report } = reading;
  if (isWorkbook) return { report, snapshot };
  const drawn = new MemorySheets([]);
  await writeReport(drawn, report, words.cells);
  return { report, snapshot: await drawn.read() };
}

function open(file: string, words: Words) {
  return readSource(file, words, async (bytes) =>
    fileKind(file, bytes) === "workbook"
      ? { snapshot: await openXlsx(bytes).read(), pictures: 0, isWorkbook: true }
      : { ...(await readDocument(file, bytes)), isWorkbook: false }
  );
}

/** What is read of a file's bytes. Throws a `UsageError` that names the file and what is the matter. */
export async function readSource<Read>(
  file: string,
  words: Words,
  read: (bytes: Uint8Array) => Promise<Read>
): Promise<Read> {
  try {
    const { size } = await stat(file);
    if (size > limits.file) throw new FileError("tooLarge", `${size} bytes`);
    return await read(new Uint8Array(await readFile(file)));
  } catch (error) {
    throw new UsageError(words.command.about(file, sentence(error, words)));
  }
}

function sentence(error: unknown, { files }: Words): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof FileError) return failureText(error, files);
  const { code = "" } = error as { code?: string };
  if (code === "ENOENT" || code === "ENOTDIR") return files.reasons.notFound("");
  if (/^(EACCES|EPERM|EBUSY|EISDIR)$/.test(code)) return files.reasons.noAccess("");
  throw error;
}
