import type { Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import { matchLabel } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";
import { columnWordings } from "../tables/findHeaders";

/** Between two headers stand other headers at the most, before a label headings of groups. */
const widestGap = 40;
/** So much may stand before a label, or behind the last header. */
export const longestLead = 90;

/**
 * Whether the headers of all columns stand in the run of words, in their order or, as a text reads
 * that goes through the header row by row, the outer ones first.
 */
export function headerIn(run: string, table: Table): boolean {
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
  return isThere && groupsInTurn(run, table) && layersInTurn(run, table);
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
      sorted(tail) === sorted(names.join("")) &&
      !areWhole(tail, leaves) &&
      standInTurn(tail, [...new Set(leaves)], groups)
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

/** Headers that stand there whole are not broken, and their order has been looked at. */
const areWhole = (run: string, leaves: readonly string[]) =>
  leaves.every((leaf) => timesIn(run, leaf) >= timesIn(leaves.join(" "), leaf));

const timesIn = (run: string, word: string) => run.split(word).length - 1;

/**
 * Whether none of the headings of one layer comes back after another has come: 法人或其他组织 on both
 * sides of 自然人 tells that their columns have changed places, whatever stands under them.
 */
function layersInTurn(run: string, { columns }: Table): boolean {
  const leaves = columns.map(({ path }) => path.at(-1));
  if (new Set(leaves).size < leaves.length) return true;
  const outer = normaliseLabel(columns[0]?.path[0] ?? "");
  const head = run.slice(Math.max(0, run.lastIndexOf(outer)));
  const depth = Math.max(...columns.map(({ path }) => path.length));
  return Array.from({ length: depth - 2 }, (_, level) => [
    ...new Set(columns.flatMap(({ path }) => normaliseLabel(path[level + 1] ?? "") || [])),
  ]).every((names) => {
    const coming = names
      .flatMap((name) => startsOf(name, head).map((at) => ({ name, at })))
      .sort((a, b) => a.at - b.at)
      .filter(({ name }, index, all) => name !== all[index - 1]?.name);
    return new Set(coming.map(({ name }) => name)).size === coming.length;
  });
}

const startsOf = (word: string, run: string) =>
  run
    .split(word)
    .slice(0, -1)
    .reduce<number[]>(
      (at, part) => [...at, (at.at(-1) ?? -word.length) + word.length + part.length],
      []
    );

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
