import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { oneOf, readOptions } from "../options";
import { checkPair, priorTables } from "../text/checkPair";
import { pairTexts } from "../text/pairTexts";
import { textLines } from "../text/textLines";
import { draftFor } from "../text/draftFor";
import { withCharacters, type TextReport } from "../text/TextReport";
import { UsageError } from "../UsageError";

const options = {
  tables: { type: "string" },
  prior: { type: "string" },
  draft: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The sentences of reports against their tables. */
export async function text(args: readonly string[], io: Io): Promise<ExitCode> {
  const { words } = io;
  const { values, positionals } = readOptions(args, options, words.command);
  if (values.help) {
    io.out(help.text);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], words.command);
  if (values.draft) return draftFor(values, format, io);
  if (positionals.length === 0) throw new UsageError(words.text.noFile);
  const pairs = await pairTexts(positionals, values.tables, io);
  const then = values.prior === undefined ? [] : await priorTables(values.prior, io);
  const reports: TextReport[] = [];
  for (const pair of pairs) reports.push(await checkPair(pair, then, io));
  io.out(
    format === "json"
      ? `${JSON.stringify(reports.map(withCharacters), null, 2)}\n`
      : reports.map((report) => textLines(report, words)).join("\n")
  );
  for (const { file, tables } of reports)
    if (tables === null) io.say(words.command.about(file, words.command.note(words.text.alone)));
  const isError = reports.some(({ claims }) => claims.some(({ severity }) => severity === "error"));
  return isError ? 1 : 0;
}
