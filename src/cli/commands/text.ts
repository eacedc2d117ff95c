import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { checkText, type CheckedText } from "../../features/judging/narrative/checkText";
import { sectionsOf } from "../../features/reading/narrative/sections";
import { findTables, type FoundTable } from "../../features/reading/tables/findTables";
import { readDocument } from "../../sheets/file/document/readDocument";
import { proseName } from "../../sheets/file/document/SourceDocument";
import { fileKind } from "../../sheets/file/fileKind";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { openSource, readSource } from "../openSource";
import { oneOf, readOptions } from "../options";
import { UsageError } from "../UsageError";

const options = {
  tables: { type: "string" },
  prior: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

interface Pair {
  readonly file: string;
  readonly tables: string;
}

type Report = Pair & {
  readonly unit: string;
  readonly year: number | null;
  readonly text: string;
} & CheckedText;

/** The sentences of reports against their tables. */
export async function text(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, options, io.words.command);
  if (values.help) {
    io.out(help.text);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], io.words.command);
  if (positionals.length === 0) throw new UsageError(io.words.text.noFile);
  const pairs = await pairsOf(positionals, values.tables, io);
  const reports: Report[] = [];
  const then = values.prior === undefined ? [] : await tablesOf(values.prior, io);
  for (const pair of pairs) reports.push(await checkPair(pair, then, io));
  io.out(
    format === "json"
      ? `${JSON.stringify(reports.map(withSections), null, 2)}\n`
      : reports.map((report) => reportLines(report, io)).join("\n")
  );
  const isError = reports.some(({ claims }) => claims.some(({ severity }) => severity === "error"));
  return isError ? 1 : 0;
}

const isFolder = async (place: string) => (await stat(place).catch(() => null))?.isDirectory();
const readable = /\.(?:docx|html?|txt)$/i;
const withTables = /\.(?:xlsx|xlsm|xls|et|ods|docx|html?|txt)$/i;

/** Each text with its tables: those of the same name, where a folder of tables is given. */
async function pairsOf(
  places: readonly string[],
  tables: string | undefined,
  { words, say }: Io
): Promise<Pair[]> {
  const files: string[] = [];
  for (const place of places)
    files.push(...((await isFolder(place)) ? await filesIn(place, readable) : [place]));
  if (tables === undefined || !(await isFolder(tables)))
    return files.map((file) => ({ file, tables: tables ?? file }));
  const others = await filesIn(tables, withTables);
  const byName = new Map(others.map((file) => [path.parse(file).name, file]));
  const pairs = files.flatMap((file) => {
    const found = byName.get(path.parse(file).name);
    return found === undefined ? [] : [{ file, tables: found }];
  });
  if (pairs.length === 0) throw new UsageError(words.text.noPair(tables));
  const left = files.filter((file) => !pairs.some((pair) => pair.file === file));
  if (left.length > 0) say(words.command.note(words.text.unpaired(left)));
  return pairs;
}

async function filesIn(folder: string, wanted: RegExp): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => wanted.test(name) && !/^(?:~\$|\.)/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function tablesOf(file: string, { words, begun }: Io): Promise<readonly FoundTable[]> {
  return findTables((await openSource({ file, begun }, words)).snapshot);
}

async function checkPair(pair: Pair, then: readonly FoundTable[], io: Io): Promise<Report> {
  const prose = await proseOf(pair.file, io);
  const now = await openSource({ file: pair.tables, begun: io.begun }, io.words);
  const { unit, year } = now.report;
  const tables = { now: findTables(now.snapshot), then, year };
  const checked = checkText(prose, tables, io.words.text);
  if (!checked) throw new UsageError(io.words.command.about(pair.tables, io.words.text.noGrammar));
  return { ...pair, unit, year, text: prose, ...checked };
}

/** What stands outside the tables of a document, a paragraph in each line. */
function proseOf(file: string, { words, begun }: Io): Promise<string> {
  return readSource({ file, begun }, words, async (bytes) => {
    if (fileKind(file, bytes) === "workbook") throw new UsageError(words.text.workbook);
    const { snapshot } = await readDocument(file, bytes);
    const sheet = snapshot.sheets.find(({ name }) => name === proseName);
    const lines = (sheet?.values ?? []).map(([line]) => String(line ?? ""));
    if (lines.join("").trim() === "") throw new UsageError(words.text.noText);
    return lines.join("\n");
  });
}

/** Each claim with the section that it stands in. */
function withSections({ claims, ...report }: Report) {
  const sections = sectionsOf(report.text);
  return {
    ...report,
    claims: claims.map((claim) => ({
      section: sections.findLast(({ at }) => at <= claim.at)?.number ?? null,
      ...claim,
    })),
  };
}

function reportLines({ file, counts, claims, structure }: Report, { words }: Io): string {
  const { text, command } = words;
  const lines = [
    command.about(file, text.counts(counts)),
    ...structure.map(({ message }) => `  ${text.severities.review}：${message}`),
    ...claims.flatMap(({ severity, paragraph, message }) =>
      severity ? [`  ${text.line(paragraph + 1, text.severities[severity], message)}`] : []
    ),
  ];
  return `${lines.join("\n")}\n`;
}
