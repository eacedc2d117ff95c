import os from "node:os";
import path from "node:path";
import type { Job } from "../checkFile";
import type { CheckedFile } from "../FileReport";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { listFiles } from "../listFiles";
import { tableAndFormIds } from "../../features/judging/absent/onlyTables";
import { listOf, oneOf, readOptions, wholeNumber } from "../options";
import { reportText } from "../reportText";
import { runJobs } from "../runJobs";
import { UsageError } from "../UsageError";

const options = {
  format: { type: "string" },
  mark: { type: "string" },
  report: { type: "string" },
  prior: { type: "string" },
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
  const atOnce =
    values.jobs === undefined
      ? os.availableParallelism()
      : wholeNumber("--jobs", values.jobs, 1, mostJobs, words);
  if (positionals.length === 0) throw new UsageError(words.noFiles);
  const { files, documents, unreadable } = await listFiles(positionals, words);
  const only =
    values.only === undefined ? null : listOf("--only", values.only, tableAndFormIds, words);
  const mark = outputFile("--mark", values.mark, files, words);
  const report = outputFile("--report", values.report, files, words);
  const jobs = files.map((file): Job => ({
    file,
    mark,
    report,
    prior: values.prior ?? null,
    only,
    overwrite: values.force ?? false,
  }));
  const checked = await runJobs(jobs, atOnce, io.newChecker, (done) => {
    if (files.length > 1) io.progress(words.progress(done, files.length));
  });
  const reports = checked.map(({ report }) => report);
  io.out(
    format === "json"
      ? `${JSON.stringify(reports, null, 2)}\n`
      : reportText(
          reports,
          { ...words.report, suspects: io.words.suspects.report },
          io.words.findings.outcomes
        )
  );
  tell(checked, io);
  if (documents.length > 0) io.say(words.note(words.passedOver.documents(documents)));
  if (unreadable.length > 0) io.say(words.note(words.passedOver.unreadable(unreadable)));
  if (checked.every(({ trouble }) => trouble === null))
    for (const file of [mark, report]) if (file !== null) io.say(words.written(file));
  if (checked.some(({ trouble }) => trouble !== null)) return 2;
  return reports.some(({ verdict, absent }) => verdict === "fail" || absent.length > 0) ? 1 : 0;
}

/** Where something about the one workbook is to be written; null where nothing was asked for. */
function outputFile(
  option: "--mark" | "--report",
  file: string | undefined,
  files: readonly string[],
  words: Io["words"]["command"]
): string | null {
  if (file === undefined) return null;
  if (files.length > 1) throw new UsageError(words.oneFileOnly(option));
  if (files.some((each) => path.resolve(each) === path.resolve(file)))
    throw new UsageError(words.notItself(option));
  if (!(option === "--mark" ? /\.xls[xm]$/i : /\.xlsx$/i).test(file))
    throw new UsageError(
      option === "--mark" ? words.markName(".xlsx") : words.badValue(option, "*.xlsx")
    );
  return file;
}

function tell(checked: readonly CheckedFile[], { say, words: { command } }: Io) {
  for (const { report, notes, trouble } of checked) {
    for (const note of notes) say(command.about(report.file, command.note(note)));
    if (trouble !== null) say(command.about(report.file, trouble));
  }
}
