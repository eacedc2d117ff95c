import type { PriorReport } from "../../features/prior/PriorReport";
import { writeReport } from "../../features/insert/writeReport";
import { newXlsx } from "../../sheets/xlsxFile/newXlsx";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { openSource } from "../openSource";
import { oneOf, readOptions } from "../options";
import { doubtsOf, sourceNotes } from "../sourceNotes";
import { UsageError } from "../UsageError";
import { writeNew } from "../writeNew";

const options = {
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads a published report's tables into the prescribed form. */
export async function importReport(args: readonly string[], io: Io): Promise<ExitCode> {
  const words = io.words.command;
  const { values, positionals } = readOptions(args, options, words);
  if (values.help) {
    io.out(help.import);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(io.words.prior.command.oneFile);
  if (values.output === undefined) throw new UsageError(words.missing("-o"));
  if (!/\.xlsx$/i.test(values.output)) throw new UsageError(words.badValue("-o", "*.xlsx"));
  const { report } = await openSource(file, io.words);
  const workbook = newXlsx();
  const written = await writeReport(workbook, report, io.words.cells);
  await writeNew(values.output, await workbook.toBytes(), values.force ?? false, words);
  const notes = sourceNotes(report, io.words.prior.command);
  for (const note of notes) io.say(words.about(file, words.note(note)));
  const made = { file, output: values.output, ...summary(report, written) };
  io.out(
    format === "json" ? `${JSON.stringify(made, null, 2)}\n` : `${words.written(made.output)}\n`
  );
  return 0;
}

/** What was read, for `--format json`: each doubtful cell as it stood and as it was taken. */
function summary(report: PriorReport, written: readonly string[]) {
  const cells = report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    unit: report.unit,
    year: report.year,
    tables: report.tables.map(({ id, edition }) => ({
      id,
      edition,
      written: written.includes(id),
    })),
    absent: report.absent,
    doubtful: doubtsOf(report),
    cells: cells
      .filter(({ doubt }) => doubt !== null)
      .map(({ code, rowLabel, columnLabel, text, value, doubt }) => ({
        item: code,
        row: rowLabel,
        column: columnLabel,
        text,
        value: String(value),
        doubt,
      })),
  };
}
