import { compareYears, type ComparedYears } from "../../features/drawing/comparison/compareYears";
import { insertComparison } from "../../features/drawing/comparison/insertComparison";
import { otherReport } from "../../features/reading/title/otherReport";
import { storePriorYear } from "../../features/doing/prior/storePriorYear";
import { writeReport } from "../../features/doing/insert/writeReport";
import { newXlsx } from "../../sheets/file/xlsx/newXlsx";
import { refuseInputs } from "../files/refuseInputs";
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
  refuseInputs("-o", values.output, [file, values.prior], words);
  const { begun } = io;
  const now = await openSource({ file, begun }, io.words);
  const then = await openSource({ file: values.prior, begun }, io.words);
  const compared = compareYears(now.snapshot, then.snapshot, io.words.prior.comparison);
  if (!compared) throw new UsageError(io.words.prior.command.noReport);
  if (values.output !== undefined) {
    const bytes = await comparisonFile(now, then, io);
    await writeNew(values.output, bytes, values.force ?? false, words);
    io.say(words.written(values.output));
  }
  tellOther(compared, io);
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

function tellOther({ now, then }: ComparedYears, { say, words }: Io) {
  const { apart, unknownYear, otherUnit } = words.prior.command;
  if (otherReport(now, then)?.unit) say(words.command.note(otherUnit(now.unit, then.unit)));
  if (now.year === null || then.year === null) say(words.command.note(unknownYear));
  else if (now.year !== then.year + 1) say(words.command.note(apart(now.year, then.year)));
}

function json(file: string, prior: string, { now, then, tables }: ComparedYears): string {
  const years = { unit: now.unit, year: now.year, priorUnit: then.unit, priorYear: then.year };
  const { unit = false, year = false } = otherReport(now, then) ?? {};
  const other = { otherUnit: unit, otherYear: year };
  return `${JSON.stringify({ file, prior, ...years, ...other, tables }, null, 2)}\n`;
}

function text({ tables, now, then }: ComparedYears, { words }: Io): string {
  const { comparison, command } = words.prior;
  // Years are named only where the earlier is not the one before: 上年 would then be false.
  const isOther = otherReport(now, then)?.year === true;
  const years = {
    now: comparison.now(null),
    then: comparison.then(isOther ? then.year : null, now.year),
  };
  const lines = tables.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ heading, items }) => [
      ...(heading ? [`  ${heading}`] : []),
      ...items.map((item) => `    ${command.line(item, years)}`),
    ]),
  ]);
  return `${lines.join("\n")}\n`;
}
