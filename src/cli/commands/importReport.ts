import { lostFigures, writeReport, type LostFigure } from "../../features/doing/insert/writeReport";
import {
  missingRows,
  type PriorCell,
  type PriorReport,
} from "../../features/reading/prior/PriorReport";
import { newXlsx } from "../../sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../sheets/file/xlsx/openXlsx";
import { refuseInputs } from "../files/refuseInputs";
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
  refuseInputs("-o", values.output, [file], words);
  const { report } = await openSource({ file, begun: io.begun }, io.words);
  const workbook = newXlsx();
  const places = await writeReport(workbook, report, io.words.cells);
  const bytes = await workbook.toBytes();
  // What counts is what stands in the file: it is opened again and held against what was read.
  const lost = lostFigures(report, places, await openXlsx(bytes).read());
  await writeNew(values.output, bytes, values.force ?? false, words);
  const notes = sourceNotes(report, io.words.prior);
  for (const note of notes) io.say(words.about(file, words.note(note)));
  const made = { file, output: values.output, ...summary(report, lost) };
  io.out(
    format === "json" ? `${JSON.stringify(made, null, 2)}\n` : `${words.written(made.output)}\n`
  );
  if (lost.length === 0) return 0;
  io.say(words.about(file, io.words.prior.command.lost(lost.map(({ cell }) => nameOf(cell)))));
  return 2;
}

/** What was read and what became of it, for `--format json`: each doubtful cell as it stood. */
function summary(report: PriorReport, lost: readonly LostFigure[]) {
  const cells = report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    unit: report.unit,
    year: report.year,
    tables: report.tables.map((table) => ({
      id: table.id,
      edition: table.edition,
      written: !lost.some((figure) => figure.table === table),
    })),
    absent: report.absent,
    missing: [...report.absent.map((table) => ({ table, row: null })), ...missingRows(report)],
    unplaced: report.unplaced,
    lost: lost.map(({ table, cell }) => ({
      table: table.title,
      item: cell.code,
      row: cell.rowLabel,
      column: cell.columnLabel,
      value: String(cell.value),
    })),
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

function nameOf({ rowLabel, columnLabel }: PriorCell): string {
  return rowLabel === "" ? columnLabel : `${rowLabel} × ${columnLabel}`;
}
