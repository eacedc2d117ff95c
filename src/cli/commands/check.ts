import path from "node:path";
import { tableAndFormIds } from "../../features/judging/absent/onlyTables";
import type { Job } from "../checkFile";
import type { CheckedFile } from "../FileReport";
import { listFiles, type ListedFile } from "../files/listFiles";
import { refuseInputs } from "../files/refuseInputs";
import { sameFile } from "../files/sameFile";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { listOf, oneOf, readOptions, wholeNumber } from "../options";
import { jsonPrinter, type ReportPrinter } from "../ReportPrinter";
import { textPrinter } from "../reportText";
import { textsFor } from "../text/pairTexts";
import { jobsAtOnce } from "../threads/jobsAtOnce";
import { runJobs } from "../threads/runJobs";
import { UsageError } from "../UsageError";

const options = {
  format: { type: "string" },
  mark: { type: "string" },
  report: { type: "string" },
  prior: { type: "string" },
  text: { type: "string" },
  only: { type: "string" },
  force: { type: "boolean" },
  jobs: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const mostJobs = 64;

/** Validates workbooks, and marks one if asked to. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const words = io.words.command;
  const { values, positionals } = readOptions(args, options, words);
  if (values.help) {
    io.out(help.check);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], words);
  const most =
    values.jobs === undefined ? null : wholeNumber("--jobs", values.jobs, 1, mostJobs, words);
  if (positionals.length === 0) throw new UsageError(words.noFiles);
  const { files: listed, passedOver } = await listFiles(positionals, words);
  const files = listed.filter((file) => !isText(file, values.text));
  const only =
    values.only === undefined ? null : listOf("--only", values.only, tableAndFormIds, words);
  const texts = await textsOf(files, values.text, io);
  const named = [...(values.prior ? [values.prior] : []), ...texts.values()];
  const inputs = [...files.map(({ file }) => file), ...named];
  const outputs = outputFiles(values, inputs, files.length, words);
  const jobs = files.map((file): ListedJob => ({
    ...file,
    ...outputs,
    prior: values.prior ?? null,
    text: texts.get(file.file) ?? null,
    only,
    overwrite: values.force ?? false,
  }));
  const printer = format === "json" ? jsonPrinter() : textPrinterOf(io);
  const result = await checkEach(jobs, jobsAtOnce(files, most), printer, io);
  io.out(printer.end());
  for (const trouble of result.priorTroubles) io.say(words.priorUnread(trouble));
  const { withoutTables } = result;
  if (withoutTables.length > 0) io.say(words.note(words.withoutTables(withoutTables)));
  for (const why of ["unreadable", "special", "closed"] as const)
    if (passedOver[why].length > 0) io.say(words.note(words.passedOver[why](passedOver[why])));
  if (!result.trouble)
    for (const file of [outputs.mark, outputs.report])
      if (file !== null) io.say(words.written(file));
  if (result.trouble || passedOver.closed.length > 0) return 2;
  return result.wrong ? 1 : 0;
}

type ListedJob = Job & ListedFile;

/** Checks one after the other, and prints each as it is done. */
async function checkEach(
  jobs: readonly ListedJob[],
  atOnce: number,
  printer: ReportPrinter,
  io: Io
) {
  const byTheWay = new Set(jobs.filter((each) => each.byTheWay).map(({ file }) => file));
  const result = { trouble: false, wrong: false };
  const priorTroubles = new Set<string>();
  const withoutTables: string[] = [];
  await runJobs(jobs, atOnce, io.newChecker, (checked, count) => {
    const { report, trouble, priorTrouble } = checked;
    const noReport = report.error?.reason === "noTable" && byTheWay.has(report.file);
    if (noReport) withoutTables.push(report.file);
    result.trouble ||= (trouble !== null && !noReport) || priorTrouble !== null;
    result.wrong ||= report.verdict === "fail" || report.absent.length > 0;
    io.out(printer.file(report));
    if (!noReport) tell(checked, io);
    if (priorTrouble !== null) priorTroubles.add(priorTrouble);
    if (jobs.length > 1) io.progress(io.words.command.progress(count, jobs.length));
  });
  return { ...result, priorTroubles, withoutTables };
}

/** A document of a folder that is named with `--text`, or lies where the texts are: it is no report of its own. */
function isText({ file, byTheWay }: ListedFile, texts: string | undefined): boolean {
  if (!byTheWay || texts === undefined) return false;
  return sameFile(file, texts) || sameFile(path.dirname(file), texts);
}

/** The sentences that belong to each workbook; none unless they are asked for. */
async function textsOf(
  files: readonly { readonly file: string }[],
  texts: string | undefined,
  io: Io
): Promise<ReadonlyMap<string, string>> {
  if (texts === undefined) return new Map();
  return textsFor(
    files.map(({ file }) => file),
    texts,
    io
  );
}

function textPrinterOf({ words }: Io): ReportPrinter {
  const { command, suspects, findings } = words;
  return textPrinter({ ...command.report, suspects: suspects.report }, findings.outcomes);
}

interface Outputs {
  readonly mark: string | null;
  readonly report: string | null;
}

/** Where something about the one workbook is to be written; null where nothing was asked for. */
function outputFiles(
  { mark, report }: Readonly<Partial<Record<keyof Outputs, string>>>,
  inputs: readonly string[],
  files: number,
  words: Io["words"]["command"]
): Outputs {
  for (const [option, file] of [
    ["--mark", mark],
    ["--report", report],
  ] as const) {
    if (file !== undefined && files > 1) throw new UsageError(words.oneFileOnly(option));
    refuseInputs(option, file, inputs, words);
  }
  if (mark !== undefined && !/\.xls[xm]$/i.test(mark))
    throw new UsageError(words.markName(".xlsx"));
  if (report !== undefined && !/\.xlsx$/i.test(report))
    throw new UsageError(words.badValue("--report", "*.xlsx"));
  if (mark !== undefined && report !== undefined && sameFile(mark, report))
    throw new UsageError(words.sameOutput);
  return { mark: mark ?? null, report: report ?? null };
}

function tell({ report, notes, trouble }: CheckedFile, { say, words: { command } }: Io) {
  for (const note of notes) say(command.about(report.file, command.note(note)));
  if (trouble !== null) say(command.about(report.file, trouble));
}
