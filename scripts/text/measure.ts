import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { narratives } from "../../src/editions/narratives";
import { editions } from "../../src/editions";
import { judgeText } from "../../src/features/judging/narrative/judgeText";
import type { TextClaim } from "../../src/features/judging/narrative/TextClaim";
import type { Cells } from "../../src/features/judging/narrative/measures";

/** A report's text with what somebody found of each of its numbers. */
interface Truth {
  readonly id: string;
  readonly year: number;
  readonly edition: string;
  readonly tables: string | null;
  readonly prior: string | null;
  /** The collected report that holds the same tables. */
  readonly corpus?: string | null;
  readonly text: string;
  readonly numbers: readonly {
    readonly at: number;
    readonly raw: string;
    readonly expect: "agree" | "disagree" | "silent" | "either";
    readonly measure: string | null;
    readonly kind: "number" | "date" | "zero" | "all";
    readonly group?: string;
  }[];
}

interface Collected {
  readonly table2: Readonly<Record<string, readonly (string | null)[] | null>> | null;
  readonly table3: readonly (readonly (string | null)[])[] | null;
  readonly table4: readonly (string | number | null)[] | null;
  /** Indicators of 统计表 by their names, as reports for 2014 to 2018 have it. */
  readonly stat_table?: Readonly<Record<string, unknown>> | null;
}

const corpus = path.join(__dirname, "../../../shared/corpus");
const asFigure = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === "" || Number.isNaN(Number(value))
    ? null
    : Number(value);

/** The cells of a collected report; a total that is blank is the sum of its row. */
function cellsOf(name: string | null): Cells {
  const file = path.join(corpus, `${name ?? ""}.json`);
  if (name === null || !existsSync(file)) return () => null;
  const collected = JSON.parse(readFileSync(file, "utf8")) as Collected;
  const { table2, table3, table4 } = collected;
  const cells = indicatorsOf(collected);
  const edition = editions.find(({ id }) => id === (table3?.length === 25 ? "2021" : "2019"));
  for (const { id, rows, columns } of edition?.tables ?? []) {
    const data = rows.filter(({ role }) => role === "data");
    data.forEach((row, at) => {
      const line: readonly (string | number | null)[] =
        (id === "t3" ? table3?.[at] : id === "t4" ? table4 : table2?.[row.label]) ?? [];
      columns.forEach((column, place) => {
        cells.set(`${id}.${row.key}.${column.key}`, asFigure(line[place]));
      });
    });
  }
  return (code) => {
    const value = cells.get(code) ?? null;
    const row = /^(t3\..*)\.c7$/.exec(code)?.[1];
    if (row === undefined || (value !== null && value !== 0)) return value;
    const parts = [1, 2, 3, 4, 5, 6].map((at) => cells.get(`${row}.c${at}`) ?? null);
    return parts.every((part) => part === null)
      ? value
      : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  };
}

const numbering = /^(?:其中[:：]?)?(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+[.、])?/;
const plainName = (name: string) => name.replace(numbering, "").replace(/[（(]不.*$/, "");

/** The indicators of 统计表 by their codes. */
function indicatorsOf({ stat_table: named }: Collected): Map<string, number | null> {
  const rows = editions.find(({ id }) => id === "2014")?.tables[0]?.rows ?? [];
  const partOf = (key: string) => (key.startsWith("4") ? "（复议）" : "（诉讼）");
  return new Map(
    rows.flatMap(({ key, label, aliases = [] }) => {
      const names = [label, ...aliases].map(plainName);
      const figures = names.flatMap((name) => [named?.[name], named?.[name + partOf(key)]]);
      const figure = figures.find((each) => typeof each === "number");
      return typeof figure === "number" ? [[`stat.${key}.v`, figure] as const] : [];
    })
  );
}

/** What stands over a line of the table: how the number is to be compared. */
function patternOf(measure: string | null, kind: string): string {
  if (kind !== "number") return kind;
  return /^[a-z0-9-]+/.exec(measure ?? "other")?.[0] ?? "other";
}

interface Count {
  agree: number;
  agreed: number;
  disagree: number;
  found: number;
  quiet: number;
  reported: number;
}

const none = (): Count => ({ agree: 0, agreed: 0, disagree: 0, found: 0, quiet: 0, reported: 0 });
/** With the words before them, to be read; and without, for the page. */
const missed: string[] = [];
const places: string[] = [];

/** Why a number is not compared, where that is known. */
const reasons: Readonly<Record<string, string>> = {
  "025": "says of an application in the words of its row, without a number",
  "086": "the figure stands in a row of a local form, which the edition does not have",
  "088": "the figure stands in a row of a local form, which the edition does not have",
};

function outcomeAt(claims: readonly TextClaim[], at: number, end: number): TextClaim["outcome"] {
  const over = claims.filter((claim) => claim.at < end && claim.end > at);
  return (
    (
      over.find(({ outcome }) => outcome === "disagree") ??
      over.find(({ outcome }) => outcome === "agree")
    )?.outcome ?? "silent"
  );
}

function measure(truth: Truth, counts: Map<string, Count>) {
  const narrative =
    narratives.find(({ edition }) => edition === truth.edition) ?? narratives[1] ?? narratives[0];
  if (!narrative) return;
  const ground = {
    narrative,
    cells: cellsOf(truth.corpus ?? truth.tables),
    prior: cellsOf(truth.prior),
    year: truth.year,
  };
  const claims = judgeText(truth.text, ground);
  for (const { at, raw, expect, measure, kind, group } of truth.numbers) {
    const outcome = outcomeAt(claims, at, at + raw.length);
    const name = patternOf(measure, kind);
    const count = counts.get(name) ?? none();
    counts.set(name, count);
    if (expect === "agree") {
      count.agree += 1;
      if (outcome === "agree") count.agreed += 1;
    }
    if (expect === "disagree") {
      const hit = truth.numbers
        .filter((other) => group !== undefined && other.group === group)
        .some((other) => outcomeAt(claims, other.at, other.at + other.raw.length) === "disagree");
      count.disagree += 1;
      if (hit || outcome === "disagree") count.found += 1;
      else missed.push(line("not found", truth, at, raw));
    }
    if (expect === "agree" || expect === "silent") {
      count.quiet += 1;
      if (outcome === "disagree") {
        count.reported += 1;
        missed.push(line("REPORTED", truth, at, raw));
      } else if (expect === "agree" && outcome === "silent")
        missed.push(line("not compared", truth, at, raw));
    }
  }
}

function line(what: string, { id, text }: Truth, at: number, raw: string): string {
  places.push(`- ${id}, at ${String(at)}: ${what}; ${reasons[id] ?? "not looked into yet"}`);
  return `${what} ${id}: ${text.slice(Math.max(0, at - 30), at).replaceAll("\n", "/")}【${raw}】`;
}

function table(title: string, truths: readonly Truth[]): string {
  const counts = new Map<string, Count>();
  for (const truth of truths) measure(truth, counts);
  const all = none();
  for (const count of counts.values())
    for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
  const rows = [...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)), ["all", all] as const];
  return [
    `## ${title}: ${truths.length} reports`,
    "",
    "| pattern | agree: compared and agreeing | disagree: found | reported though right or unknown |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ([name, count]) =>
        `| ${name} | ${count.agreed} of ${count.agree} | ${count.found} of ${count.disagree} | ${count.reported} of ${count.quiet} |`
    ),
    "",
  ].join("\n");
}

const file = path.join(corpus, "text/truth.jsonl");
if (existsSync(file)) {
  const truths = readFileSync(file, "utf8")
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => JSON.parse(each) as Truth);
  const page = [
    "# The sentences against the tables, measured",
    "",
    "Written by `npm run measure:text`, over real sentences of reports with each number marked by hand.",
    "Every third report was held out while the wordings of 2019 and 2021 were being tried. The wordings",
    "of 2014 follow the rows of its form; two reports of the set have its table, one on each side.",
    "",
    table(
      "Tried on",
      truths.filter((_, at) => at % 3 !== 2)
    ),
    table(
      "Held out",
      truths.filter((_, at) => at % 3 === 2)
    ),
    "## Missed",
    "",
    ...places,
    "",
  ].join("\n");
  console.log(page);
  if (process.argv.includes("--write"))
    writeFileSync(path.join(__dirname, "../../docs/text-measure.md"), page);
  if (process.argv.includes("--cases")) console.log(missed.join("\n"));
}
