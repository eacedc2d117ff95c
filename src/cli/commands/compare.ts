import { compareYears, type ComparedYears } from "../../features/drawing/comparison/compareYears";
import { insertComparison } from "../../features/drawing/comparison/insertComparison";
import { storePriorYear } from "../../features/doing/prior/storePriorYear";
import { writeReport } from "../../features/doing/insert/writeReport";
import { newXlsx } from "../../sheets/xlsxFile/newXlsx";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { openSource, type Source } from "../openSource";
import { oneOf, readOptions } from "../options";
import { UsageError } from "../UsageError";
import { writeNew } from "../writeNew";

const options = {
  prior: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** This year beside last year, as text or JSON, and as a workbook of live formulas. */
export async function compare(args: readonly string[], io: Io): Promise<ExitCode> {
  const words = io.words.command;
  const { values, positionals } = readOptions(args, options, words);
  if (values.help) {
    io.out(help.compare);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(io.words.prior.command.oneFile);
  if (values.prior === undefined) throw new UsageError(words.missing("--prior"));
  if (values.output !== undefined && !/\.xlsx$/i.test(values.output))
    throw new UsageError(words.badValue("-o", "*.xlsx"));
  const [now, then] = [await openSource(file, io.words), await openSource(values.prior, io.words)];
  const compared = compareYears(now.snapshot, then.snapshot, io.words.prior.comparison);
  if (!compared) throw new UsageError(io.words.prior.command.noReport);
  if (values.output !== undefined) {
    const bytes = await comparisonFile(now, then, io);
    await writeNew(values.output, bytes, values.force ?? false, words);
    io.say(words.written(values.output));
  }
  tellYears(compared, io);
  io.out(format === "json" ? json(file, values.prior, compared) : text(compared, io));
  return 0;
}

/** A workbook with both years' figures and the comparison, which stays right when they change. */
async function comparisonFile(now: Source, then: Source, io: Io): Promise<Uint8Array> {
  const workbook = newXlsx();
  await writeReport(workbook, now.report, io.words.cells);
  await storePriorYear(workbook, { report: then.report, date: "", words: io.words.prior.sheet });
  await insertComparison(workbook, io.words.prior.comparison);
  return workbook.toBytes();
}

function tellYears({ now, then }: ComparedYears, { say, words }: Io) {
  const { apart, unknownYear } = words.prior.command;
  if (now.year === null || then.year === null) say(words.command.note(unknownYear));
  else if (now.year !== then.year + 1) say(words.command.note(apart(now.year, then.year)));
}

function json(file: string, prior: string, { now, then, tables }: ComparedYears): string {
  const years = { unit: now.unit, year: now.year, priorUnit: then.unit, priorYear: then.year };
  return `${JSON.stringify({ file, prior, ...years, tables }, null, 2)}\n`;
}

function text({ tables }: ComparedYears, { words }: Io): string {
  const lines = tables.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ heading, items }) => [
      ...(heading ? [`  ${heading}`] : []),
      ...items.map((item) => `    ${words.prior.command.line(item)}`),
    ]),
  ]);
  return `${lines.join("\n")}\n`;
}
