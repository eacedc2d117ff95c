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
  const { table2, table3, table4 } = JSON.parse(readFileSync(file, "utf8")) as Collected;
  const cells = new Map<string, number | null>();
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
  places.push(`${id}, at ${String(at)}: ${what}`);
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
    "Every third report was held out while the wordings were being tried.",
    "",
    table(
      "Tried on",
      truths.filter((_, at) => at % 3 !== 2)
    ),
    table(
      "Held out",
      truths.filter((_, at) => at % 3 === 2)
    ),
  ].join("\n");
  console.log(page);
  if (process.argv.includes("--write"))
    writeFileSync(path.join(__dirname, "../../docs/text-measure.md"), page);
  if (process.argv.includes("--cases")) console.log(missed.join("\n"));
}
