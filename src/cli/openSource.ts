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
import { openXlsx } from "../sheets/file/xlsx/openXlsx";
import type { Words } from "../words/Words";
import { failureOf, readRegular, type FilePlace } from "./files/readRegular";
import { UnreadableSource } from "./UnreadableSource";
import { UsageError } from "./UsageError";

/** A published report in whatever file, as it was understood. */
export interface Source {
  readonly report: PriorReport;
  /** Its tables as a workbook: the file's own, or the prescribed forms where the file is a document. */
  readonly snapshot: Snapshot;
}

/** A file that is read, where its bytes are, and who is to be told that its reading begins. */
export interface Reading {
  readonly file: string;
  /** Where the system's name for the file is not the one that is shown. */
  readonly place?: FilePlace | undefined;
  readonly begun?: ((file: string) => void) | undefined;
}

/** Reads a report from a workbook, a Word document, a web page or text. Throws an `UnreadableSource`. */
export async function openSource(reading: Reading, words: Words): Promise<Source> {
  const { file } = reading;
  const { snapshot, pictures, isWorkbook } = await open(reading, words);
  const understood = readPriorYear(snapshot, { name: path.basename(file), pictures });
  if (understood.is === "refused") {
    const sentence = words.prior.refused[understood.why];
    throw new UnreadableSource("noTable", sentence, words.command.about(file, sentence));
  }
  const { report } = understood;
  if (isWorkbook) return { report, snapshot };
  const drawn = new MemorySheets([]);
  await writeReport(drawn, report, words.cells);
  return { report, snapshot: await drawn.read() };
}

/** Tables in whatever file, with the unit and year that it is of; there may be none. */
export interface OpenedTables {
  readonly snapshot: Snapshot;
  readonly unit: string;
  readonly year: number | null;
}

/** The tables of a report; those of a form from before 2019 too. Throws an `UnreadableSource`. */
export async function openTables(reading: Reading, words: Words): Promise<OpenedTables> {
  const { snapshot, pictures, isWorkbook } = await open(reading, words);
  const understood = readPriorYear(snapshot, { name: reading.file, pictures });
  if (understood.is === "refused") return { snapshot, unit: "", year: understood.year };
  const { unit, year } = understood.report;
  if (isWorkbook) return { snapshot, unit, year };
  const drawn = new MemorySheets([]);
  await writeReport(drawn, understood.report, words.cells);
  return { snapshot: await drawn.read(), unit, year };
}

function open(reading: Reading, words: Words) {
  const { file } = reading;
  return readSource(reading, words, async (bytes) =>
    fileKind(file, bytes) === "workbook"
      ? { snapshot: await openXlsx(bytes).read(), pictures: 0, isWorkbook: true }
      : { ...(await readDocument(file, bytes)), isWorkbook: false }
  );
}

/** What is read of a file's bytes. Throws an `UnreadableSource`. */
export async function readSource<Read>(
  { file, place = file, begun }: Reading,
  words: Words,
  read: (bytes: Uint8Array) => Promise<Read>
): Promise<Read> {
  try {
    begun?.(file);
    return await read(readRegular(place));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = failureOf(error);
    if (reason === "unexpected") throw error;
    const sentence =
      error instanceof FileError
        ? failureText(error, words.files)
        : words.files.reasons[reason]("");
    throw new UnreadableSource(reason, sentence, words.command.about(file, sentence));
  }
}
