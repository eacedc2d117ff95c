import { checkWorkbook, type Checked } from "../features/doing/check/checkWorkbook";
import { noiseText } from "../features/judging/describe/noiseText";
import { validateReport, type KnownOfReport } from "../features/judging/check/validateReport";
import type { ValidatedTable } from "../features/judging/findings/Validation";
import { locateErrors } from "../features/judging/suspects/locateErrors";
import { findDirectories } from "../features/reading/directory/findDirectories";
import type { Snapshot } from "../sheets/Sheets";
import { readDocument } from "../sheets/file/document/readDocument";
import { fileKind } from "../sheets/file/fileKind";
import { FileError } from "../sheets/file/FileError";
import { ReadOnlyWorkbook } from "../sheets/file/xlsx/ReadOnlyWorkbook";
import { openXlsx } from "../sheets/file/xlsx/openXlsx";
import type { XlsxWorkbook } from "../sheets/file/xlsx/XlsxWorkbook";
import type { FileFailure, FileWords } from "../words/FileWords";
import type { Words } from "../words/Words";
import type { CheckedFile } from "./FileReport";
import { failureOf, readRegular, type FilePlace } from "./files/readRegular";
import { openSource } from "./openSource";
import { priorReader, type PriorReader } from "./priorReader";
import { receiveFile } from "./receiveFile";
import { failedFile, reportFile } from "./reportFile";
import { addDirectories, directoriesIn } from "./directory/addDirectories";
import { addText, proseFor } from "./text/addText";
import { sourceNotes } from "./sourceNotes";
import { UnreadableSource } from "./UnreadableSource";
import { UsageError } from "./UsageError";
import { writeReportFile } from "./writeReportFile";
import { writeNew } from "./writeNew";

const isOfDocuments = /\.(docx|html?|txt)$/i;
const isOfWorkbooks = /\.(xls|et)[xmb]?$/i;

export interface Job {
  readonly file: string;
  /** Where the system's name for the file is not the one that is shown. */
  readonly place?: FilePlace;
  /** Where the marked copy goes, if one is wanted. */
  readonly mark: string | null;
  /** Where the report to be signed goes, if one is wanted. */
  readonly report?: string | null;
  /** Last year's report, if one is named. */
  readonly prior?: string | null;
  /** The report's sentences, if they are named. */
  readonly text?: string | null;
  /** The tables or forms that the file is meant to hold, by their ids; all of them if none are named. */
  readonly only?: readonly string[] | null;
  readonly overwrite: boolean;
  /** The file's figures are wanted, to be added up, and no more of it than its verdict. */
  readonly figures?: true;
}

/**
 * Checks one file. Whatever is wrong with it becomes a sentence; nothing is thrown. A report of last
 * year that cannot be read does not keep it from being checked.
 *
 * @param begun is told which file is read now
 */
export async function checkFile(
  job: Job,
  words: Words,
  begun: (file: string) => void = () => undefined,
  priorOf: PriorReader = priorReader(words, begun)
): Promise<CheckedFile> {
  try {
    const prior = await priorOf(job.prior ?? null);
    begun(job.file);
    const { workbook, notes } = await openChecked(job, words);
    const snapshot = await workbook.read();
    if (job.figures) return receiveFile(job, snapshot, notes, words);
    const known = { only: job.only ?? null };
    const checked: Checked =
      job.mark === null
        ? await onlyCheck(snapshot, prior.snapshot, known)
        : await checkWorkbook(workbook, prior.snapshot, {}, known);
    const { tables: found, absent } = checked.validation;
    const holdsTables = found.length > 0 || absent.length > 0;
    const directories = directoriesIn(snapshot);
    if (!holdsTables && directories.length === 0)
      return failure(job.file, "noTable", words.files.noTable);
    const prose = await proseFor(job.text ?? null, snapshot, words);
    const withText = prose.text !== null;
    const read = reportFile(job.file, checked.validation, checked.diagnoses, words, withText);
    const tables = addDirectories(read, directories, words.directory, holdsTables);
    const beside = { ...prose, snapshot, before: prior.snapshot };
    return {
      report: addText(tables, beside, words),
      notes: [...notes, ...notesOn(snapshot, checked, words.files), ...otherNotes(checked, words)],
      trouble: (await writeOutputs(workbook, checked, job, words)) ?? prose.trouble,
      priorTrouble: prior.trouble,
    };
  } catch (error) {
    if (error instanceof UnreadableSource) return failure(job.file, error.reason, error.sentence);
    const reason = failureOf(error);
    const detail = error instanceof FileError ? error.detail : "";
    return failure(job.file, reason, words.files.reasons[reason](detail));
  }
}

/** A workbook as it is; a document as the prescribed forms that were filled from it. */
async function openChecked({ file, place = file }: Job, words: Words) {
  const bytes = readRegular(place);
  const kind = fileKind(file, bytes);
  if (kind === "pdf" || (kind === "oldWord" && !isOfWorkbooks.test(file)))
    throw new FileError(kind, file);
  const isDocument = kind === "html" || (isOfDocuments.test(file) && kind !== "workbook");
  if (!isDocument || bytes.length === 0) return { workbook: openXlsx(bytes), notes: [] };
  try {
    const { report, snapshot } = await openSource({ file, place }, words);
    return {
      workbook: new ReadOnlyWorkbook(snapshot.sheets),
      notes: [words.files.fromDocument, ...sourceNotes(report, words.prior)],
    };
  } catch (error) {
    if (!(error instanceof UnreadableSource && error.reason === "noTable")) throw error;
    const { snapshot } = await readDocument(file, bytes);
    if (findDirectories(snapshot).length === 0) throw error;
    return { workbook: new ReadOnlyWorkbook(snapshot.sheets), notes: [] };
  }
}

async function onlyCheck(
  snapshot: Snapshot,
  before: Snapshot | null,
  known: KnownOfReport
): Promise<Checked> {
  const validation = validateReport(snapshot, before, known);
  const diagnoses = await locateErrors({ snapshot, before, validation });
  return { validation, diagnoses, notMarked: null, protectedSheets: [] };
}

export function failure(
  file: string,
  reason: FileFailure | "noTable",
  message: string
): CheckedFile {
  const report = failedFile(file, { reason, message });
  return { report, notes: [], trouble: message, priorTrouble: null };
}

/** @returns why one of the files that were asked for could not be written, or null */
async function writeOutputs(
  workbook: XlsxWorkbook,
  { validation }: Checked,
  job: Job,
  words: Words
): Promise<string | null> {
  const { mark, report, overwrite } = job;
  const trouble = mark === null ? null : await writeMarked(workbook, job, mark, words);
  if (trouble !== null || !report) return trouble;
  return writeReportFile(validation, report, overwrite, words.command);
}

/** @returns why the marked copy could not be written, or null */
async function writeMarked(
  workbook: XlsxWorkbook,
  { overwrite }: Job,
  mark: string,
  { files, command }: Words
): Promise<string | null> {
  try {
    const extension = workbook.hasMacros ? ".xlsm" : ".xlsx";
    const bytes = await workbook.toBytes();
    if (!mark.toLowerCase().endsWith(extension)) return command.markName(extension);
    await writeNew(mark, bytes, overwrite, command);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    if (error instanceof FileError) return files.reasons[error.reason](error.detail);
    throw error;
  }
}

function otherNotes({ validation }: Checked, { review, findings, prior }: Words): string[] {
  const { prior: last, title } = validation;
  const off = validation.rules.filter((rule) => rule.off !== null).length;
  return [
    ...(last?.otherUnit ? [prior.command.otherUnit(title?.unit ?? "", last.unit)] : []),
    ...noiseText(validation, findings),
    ...(off > 0 ? [review.rules.inVerdict(off).trim()] : []),
  ];
}

function notesOn(
  { sheets }: Snapshot,
  { validation, protectedSheets }: Checked,
  words: FileWords
): string[] {
  const { tables, reports, manualCalculation } = validation;
  const used = new Set(tables.map(({ sheet }) => sheet));
  const noResults = sheets
    .filter(({ id }) => used.has(id))
    .flatMap(({ values, formulas }) =>
      formulas.flatMap((line, r) => line.filter((f, c) => f !== "" && values[r]?.[c] === ""))
    ).length;
  const isCopy = ({ report, id }: ValidatedTable, index: number) =>
    tables.findIndex((other) => other.report === report && other.id === id) < index;
  const copies = [...new Set(tables.filter(isCopy).map(({ title }) => title))];
  const titles = reports.map(({ title }) => (title ? `${title.unit}${title.year}` : "—"));
  const doubtful = reports.flatMap(({ doubtfulSheets }) => doubtfulSheets);
  return [
    ...(titles.length > 1 ? [words.severalReports(titles)] : []),
    ...(doubtful.length > 0 ? [words.doubtfulSheets(doubtful)] : []),
    ...(copies.length > 0 ? [words.copies(copies)] : []),
    ...(noResults > 0 ? [words.noResults(noResults)] : []),
    ...(manualCalculation ? [words.manualCalculation] : []),
    ...(protectedSheets.length > 0 ? [words.protectedSheets(protectedSheets)] : []),
  ];
}
