import path from "node:path";
import { insertRollUp } from "../../features/doing/rollUp/insertRollUp";
import { rollUp as addUpUnits, type CheckedRollUp } from "../../features/doing/rollUp/rollUp";
import { unitKey } from "../../features/reading/rollUp/unitKey";
import { newXlsx } from "../../sheets/file/xlsx/newXlsx";
import { wordsFor } from "../../words";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { oneOf, readOptions, wholeNumber } from "../options";
import { readExpected } from "../readExpected";
import { receiveFiles, receiveOne } from "../receiveFiles";
import { rollUpJson, rollUpText } from "../rollUpOutput";
import { UsageError } from "../UsageError";
import { writeNew } from "../writeNew";

const options = {
  expect: { type: "string" },
  published: { type: "string" },
  prior: { type: "string" },
  exclude: { type: "string" },
  year: { type: "string" },
  unit: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  format: { type: "string" },
  jobs: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const mostJobs = 64;
const [firstYear, lastYear] = [2008, 2099];

/** Adds up the reports of many units, and says of each what became of it. */
export async function rollUp(args: readonly string[], io: Io): Promise<ExitCode> {
  const words = io.words.command;
  const { values, positionals } = readOptions(args, options, words);
  if (values.help) {
    io.out(help.rollup);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], words);
  if (positionals.length === 0) throw new UsageError(words.noFiles);
  const output = values.output;
  if (output === undefined) throw new UsageError(words.missing("-o"));
  if (!/\.xlsx$/i.test(output)) throw new UsageError(words.badValue("-o", "*.xlsx"));
  if (positionals.some((file) => path.resolve(file) === path.resolve(output)))
    throw new UsageError(io.words.rollUp.command.notItself);
  const year =
    values.year === undefined
      ? null
      : wholeNumber("--year", values.year, firstYear, lastYear, words);
  const most =
    values.jobs === undefined ? null : wholeNumber("--jobs", values.jobs, 1, mostJobs, words);
  const { expect, published, prior } = values;
  const without = (values.exclude ?? "").split(/[、,，;；]/).filter((name) => name.trim() !== "");
  const list = expect === undefined ? null : await readExpected(expect, io.words);
  const total = published === undefined ? null : await totalIn(published, io);
  const except = [output, ...[published, expect].filter((file) => file !== undefined)];
  const received = await receiveFiles(positionals, { most, except }, io);
  const before = prior === undefined ? null : await receiveFiles([prior], { most, except }, io);
  const unit = values.unit ?? total?.unit ?? "";
  const checked = addUpUnits(
    {
      ...{ received, list, year, published: total, without },
      prior: before && before.reports,
      nameOf: (file) => path.basename(file),
    },
    unit,
    io.words
  );
  const names = checked.rolled.units.map(({ name }) => unitKey(name));
  const unknown = without.filter((name) => !names.includes(unitKey(name)));
  if (unknown.length > 0) throw new UsageError(io.words.rollUp.command.noSuchUnit(unknown));
  const isEmpty = checked.rolled.counted.length === 0;
  if (!isEmpty) await writeNew(output, await bytesOf(checked, unit), values.force ?? false, words);
  io.out(format === "json" ? rollUpJson(checked, io.words) : rollUpText(checked, io.words));
  const unread = [...received.unread, ...(before?.unread ?? [])];
  for (const { file, message } of unread) io.say(words.about(file, message));
  if (isEmpty) throw new UsageError(io.words.rollUp.command.noUnits);
  io.say(words.written(output));
  return unread.length > 0 ? 2 : isWrong(checked) ? 1 : 0;
}

async function totalIn(file: string, io: Io) {
  const total = await receiveOne(file, io);
  if (typeof total === "string") throw new UsageError(io.words.command.about(file, total));
  return total;
}

/** What is printed is Chinese in every language. */
async function bytesOf({ rolled, validation, results }: CheckedRollUp, unit: string) {
  const workbook = newXlsx();
  const facts = { unit, validation, results, at: new Date() };
  await insertRollUp(workbook, rolled, facts, wordsFor("zh-CN"));
  return workbook.toBytes();
}

function isWrong({ rolled, results }: CheckedRollUp): boolean {
  return (
    results.some(({ outcome }) => outcome === "error") ||
    rolled.counted.some(({ report }) => report.verdict === "fail") ||
    rolled.units.some(({ status }) => status === "missing")
  );
}
