import type { Edition, Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import { alignRows } from "../tables/alignRows";
import { columnWordings } from "../tables/findHeaders";
import { matchLabel } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";
import type { LooseLine, Piece } from "../looseText/readLooseLines";

/** A table whose labels were found in running text, its figures not yet parted into cells. */
export interface LooseTable {
  readonly edition: Edition;
  readonly table: Table;
  /** Row key → what stands behind its label; a row without a label has no entry. */
  readonly rows: ReadonlyMap<string, readonly Piece[]>;
  readonly score: number;
  /** The lines that its rows were read from. */
  readonly taken: readonly LooseLine[];
  /** All lines with figures from its first row to its last, and the rows of cells that go on below. */
  readonly among: readonly LooseLine[];
}

const mostLines = 48;
/** A report has each header once, or once a page. */
const mostHeaders = 12;
const leastShareOfRows = 0.5;
/** Between two headers stand other headers at the most, before a label headings of groups. */
const widestGap = 40;
const longestLead = 90;
const longestRowName = 30;
const slack = 2;

/** The best reading of each table that is not found yet, among the given lines. */
export function findLooseTables(
  lines: readonly LooseLine[],
  editions: readonly Edition[]
): LooseTable[] {
  const best = new Map<string, LooseTable>();
  for (const edition of editions) {
    for (const table of edition.tables) {
      const headers = lines.flatMap(({ label }, index) => (headerIn(label, table) ? [index] : []));
      const ownOf = ownLabels(table);
      for (const index of headers.slice(0, mostHeaders)) {
        const found = readRows(lines.slice(index, index + mostLines), edition, table, ownOf);
        if (found && found.score > (best.get(table.id)?.score ?? 0)) best.set(table.id, found);
      }
    }
  }
  return [...best.values()];
}

function readRows(
  lines: readonly LooseLine[],
  edition: Edition,
  table: Table,
  ownOf: (line: LooseLine) => string
): LooseTable | null {
  const rows = dataRows(table);
  const [only] = rows;
  if (only?.label === "") {
    const taken = lines.slice(0, 1);
    const pieces = taken[0]?.pieces ?? [];
    const score = table.columns.length;
    return { edition, table, rows: new Map([[only.key, pieces]]), score, taken, among: taken };
  }
  const wordings = rowWordings(table);
  const own = lines.map((line, row) => ({ row, label: ownOf(line) }));
  const until = own.findIndex(({ label, row }) => row > 0 && isProse(lines[row], label));
  const found = own.slice(0, until < 0 ? own.length : until);
  const { rows: places, score } = alignRows(wordings, found);
  const matched = places.filter((place) => place !== null);
  if (matched.length < rows.length * leastShareOfRows) return null;
  const last = Math.max(...matched);
  const text = lines.slice(0, last + 1).map(({ label }) => label);
  const pieces = rows.flatMap(({ key }, index): [string, readonly Piece[]][] => {
    const place = places[index];
    if (typeof place === "number") return [[key, lines[place]?.pieces ?? []]];
    // Its figures were left blank, so that its label has run into the next one.
    const there = wordings[index]?.some((word) => text.some((line) => line.includes(word)));
    return there && (wordings[index]?.[0]?.length ?? 0) > slack ? [[key, []]] : [];
  });
  return {
    edition,
    table,
    rows: new Map(pieces),
    score: score + table.columns.length - (rows.length - matched.length),
    taken: lines.filter((_, row) => matched.includes(row)),
    among: [...lines.slice(Math.min(...matched), last + 1), ...goingOn(lines.slice(last))].filter(
      (line) => line.pieces.length > 0
    ),
  };
}

/** The rows of cells right below the last row of a table, as long as they are as wide as that is. */
function goingOn([last, ...below]: readonly LooseLine[]): LooseLine[] {
  const width = last?.pieces.length ?? 0;
  const end = below.findIndex(
    ({ label, pieces }) =>
      pieces.length !== width || label.length > longestRowName || !pieces.every(({ cell }) => cell)
  );
  return below.slice(0, end < 0 ? below.length : end);
}

const dataRows = ({ rows }: Table) => rows.filter(({ role }) => role === "data");

const rowWordings = remember((table: Table): string[][] =>
  dataRows(table).map(({ label, aliases = [] }) => [label, ...aliases].map(normaliseLabel))
);

/** The label of the table that a line ends in. Lines below several headers are asked for once. */
function ownLabels(table: Table): (line: LooseLine) => string {
  const wordings = rowWordings(table).flat();
  return remember(({ label }: LooseLine) => ownLabel(label, wordings));
}

function isProse(line: LooseLine | undefined, own: string): boolean {
  return (line?.label.length ?? 0) - own.length > longestLead;
}

/** The wording that the run of words ends in, exactly or with a slip; "" for none. */
function ownLabel(run: string, wordings: readonly string[]): string {
  const exact = wordings.filter((wording) => run.endsWith(wording));
  if (exact.length > 0) return exact.reduce((a, b) => (b.length > a.length ? b : a));
  for (const wording of wordings) {
    for (let length = wording.length + slack; length >= wording.length - slack; length -= 1) {
      if (length > 0 && matchLabel(run.slice(-length), [wording]) > 0) return run.slice(-length);
    }
  }
  return "";
}

/**
 * Whether the headers of all columns stand in the run of words, in their order or, as a text reads
 * that goes through the header row by row, the outer ones first.
 */
function headerIn(run: string, table: Table): boolean {
  const inOrder = wordingsInRun(table);
  const byLayer = table.columns
    .map(({ path }, index) => ({ depth: path.length, words: inOrder[index] ?? [] }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ words }) => words);
  // Most lines of a long text have none of the words; the search for slips is for those that do.
  const there = inOrder.filter((words) => words.some((word) => run.includes(word))).length;
  const isThere =
    (there >= inOrder.length / 2 && [inOrder, byLayer].some((order) => standIn(run, order))) ||
    hasBrokenHead(run, table);
  return isThere && groupsInTurn(run, table);
}

/**
 * Whether the run ends in the letters of all headers, be they broken: headers that stand on two lines
 * come out of a PDF as "结果 结果 其他 … / 维持 纠正 结果 …". Only of a table without names of rows,
 * which has nothing else in its head.
 */
function hasBrokenHead(run: string, { rows, columns }: Table): boolean {
  if (rows.some(({ label }) => label !== "")) return false;
  const leaves = columns.map(({ path }) => normaliseLabel(path.at(-1) ?? ""));
  const groups = [...new Set(columns.flatMap(({ path }) => path.slice(0, -1)))].map(normaliseLabel);
  return [leaves, [...leaves, ...groups]].some((names) => {
    const tail = run.slice(-names.join("").length);
    return (
      sorted(tail) === sorted(names.join("")) && standInTurn(tail, [...new Set(leaves)], groups)
    );
  });
}

/**
 * Whether the headers can be in their order: of letters at one place of their headers, which no other
 * has, each time that they come round.
 */
function standInTurn(run: string, names: readonly string[], groups: readonly string[]): boolean {
  const others = (own: string) => [...names.filter((name) => name !== own), ...groups];
  const longest = Math.max(...names.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    names
      .map((name) => [name, name[place] ?? ""] as const)
      .filter(([name, letter]) => letter !== "" && !others(name).join("").includes(letter))
      .map(([, letter]) => placesOf(letter, run))
  ).every((letters) =>
    letters.every((places, index) => {
      const before = letters[index - 1];
      return !before || places.every((at, time) => at > (before[time] ?? -1));
    })
  );
}

const placesOf = (letter: string, run: string) =>
  [...run].flatMap((each, at) => (each === letter ? [at] : []));

/** Whether the headings over several columns, where a level of them is there, stand in their order. */
function groupsInTurn(run: string, { columns }: Table): boolean {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  return Array.from({ length: depth - 1 }, (_, level) => [
    ...new Set(
      columns.filter(({ path }) => path.length > level + 1).map(({ path }) => path[level])
    ),
  ]).every((names) => {
    const at = names.map((name) => run.lastIndexOf(normaliseLabel(name ?? "")));
    return at.includes(-1) || at.every((place, index) => place > (at[index - 1] ?? -1));
  });
}

function sorted(letters: string): string {
  return [...letters].sort().join("");
}

/** In a run of words, a short wording is found inside the heading of another column. */
const wordingsInRun = remember((table: Table): string[][] => {
  const all = columnWordings(table);
  const own = all.map(([heading = ""]) => heading);
  return all.map(([heading = "", ...aliases]) => [
    heading,
    ...aliases.filter((alias) => !own.some((other) => other.includes(alias))),
  ]);
});

/** Looks from the end, because the report's sentences may use the same words before. */
function standIn(run: string, order: readonly (readonly string[])[]): boolean {
  let before = run.length;
  return [...order].reverse().every((words, index) => {
    const gap = index === 0 ? longestLead : widestGap;
    const at = lastFit(run, words, before, gap);
    before = at;
    return at >= 0;
  });
}

function lastFit(run: string, words: readonly string[], before: number, gap: number): number {
  const exact = words.map((word) => {
    const at = run.lastIndexOf(word, before - word.length);
    return at >= 0 && at + word.length <= before && before - at - word.length <= gap ? at : -1;
  });
  const nearest = Math.max(...exact);
  if (nearest >= 0) return nearest;
  for (let end = before; end >= Math.max(0, before - gap); end -= 1) {
    for (const word of words) {
      const at = end - word.length;
      if (at >= 0 && matchLabel(run.slice(at, end), [word]) > 0) return at;
    }
  }
  return -1;
}
