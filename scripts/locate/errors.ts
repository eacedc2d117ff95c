import {
  codeAt,
  gridOf,
  problemOf,
  type Grid,
  type Report,
} from "../../test/engine/locate/problems";
import { addDecimals } from "../../src/engine/Decimal";
import type { Problem } from "../../src/engine/locate/Problem";

/** A table with known errors in it. */
export interface Trial {
  readonly problem: Problem;
  /** By code of each wrong cell: the value that was there before. */
  readonly truth: ReadonlyMap<string, number>;
}

type Random = (below: number) => number;
type Spot = readonly [row: number, column: number];
type Wrong = readonly [...Spot, value: number];

/** Ways to get a table wrong; each gives as many trials as the report and the number allow. */
export type Mistake = (report: Report, random: Random) => Trial[];

const total = 6;

function trial(report: Report, wrong: readonly Wrong[], truthOf = wrong): Trial | null {
  if (wrong.some(([r, c, value]) => value === report.t3[r]?.[c])) return null;
  const grid: Grid = gridOf(report);
  for (const [r, c, value] of wrong) {
    const row = grid[r];
    if (row) row[c] = value;
  }
  const truth = truthOf.map(
    ([r, c]) => [codeAt(report.edition, r, c), at(report, [r, c])] as const
  );
  return { problem: problemOf(report.edition, grid), truth: new Map(truth) };
}

function at({ t3 }: Report, [r, c]: Spot): number {
  return t3[r]?.[c] ?? 0;
}

function everySpot({ t3 }: Report): Spot[] {
  return t3.flatMap((row, r) => row.map((_, c) => [r, c] as const));
}

/** So many trials of each report, of those tries that make an error at all. */
function sampled(times: number, make: (report: Report, random: Random) => Trial | null): Mistake {
  return (report, random) => {
    const trials: Trial[] = [];
    for (let tries = 0; tries < times * 20 && trials.length < times; tries += 1) {
      const made = make(report, random);
      if (made) trials.push(made);
    }
    return trials;
  };
}

/** Every cell of the table, changed the same way. */
export function everyCell(change: (value: number) => number): Mistake {
  return (report) =>
    everySpot(report).flatMap((spot) => trial(report, [[...spot, change(at(report, spot))]]) ?? []);
}

export function lastDigitsSwapped(value: number): number {
  const digits = [...String(value)];
  const [a = "", b = ""] = digits.splice(-2);
  return digits.length + 2 === String(value).length ? Number(digits.join("") + b + a) : value;
}

function randomSpots(report: Report, count: number, random: Random): Spot[] {
  const spots = everySpot(report);
  return Array.from({ length: count }, () => spots.splice(random(spots.length), 1)).flat();
}

/** Cells anywhere, too great or too small by amounts that all differ. */
export function randomCells(count: number): Mistake {
  return sampled(100, (report, random) => {
    let amount = 0;
    const wrong = randomSpots(report, count, random).map((spot): Wrong => {
      amount += 1 + random(9);
      const value = at(report, spot);
      return [...spot, value >= amount && random(2) === 0 ? value - amount : value + amount];
    });
    return trial(report, wrong);
  });
}

export const twoAlike: Mistake = sampled(100, (report, random) => {
  const amount = 1 + random(9);
  const spots = randomSpots(report, 2, random);
  return trial(
    report,
    spots.map((spot): Wrong => [...spot, at(report, spot) + amount])
  );
});

/** Some of a figure counted in another column of the same row. */
export const movedInRow: Mistake = sampled(100, (report, random) => {
  const row = random(report.t3.length);
  const [from, to] = [random(total), random(total)];
  const value = at(report, [row, from]);
  if (value === 0 || from === to) return null;
  const amount = 1 + random(value);
  return trial(report, [
    [row, from, value - amount],
    [row, to, at(report, [row, to]) + amount],
  ]);
});

/** A part too great, and the row's total added up from it. */
export const carriedIntoTotal: Mistake = sampled(100, (report, random) => {
  const spot = [random(report.t3.length), random(total)] as const;
  const amount = 1 + random(9);
  return trial(report, [
    [...spot, at(report, spot) + amount],
    [spot[0], total, at(report, [spot[0], total]) + amount],
  ]);
});

export const neighboursSwapped: Mistake = sampled(100, (report, random) => {
  const down = random(2);
  const first = [random(report.t3.length - down), random(total - 1 + down)] as const;
  const second = [first[0] + down, first[1] + 1 - down] as const;
  return trial(report, [
    [...first, at(report, second)],
    [...second, at(report, first)],
  ]);
});

/** Every row whose figures can move one column to the right without loss. */
export const rowShifted: Mistake = (report) =>
  report.t3.flatMap((row, r) => {
    if (row[total - 1] !== 0) return [];
    const wrong = row.slice(0, total).flatMap((value, c): Wrong[] => {
      const typed = c === 0 ? 0 : (row[c - 1] ?? 0);
      return typed === value ? [] : [[r, c, typed]];
    });
    return wrong.length > 0 ? (trial(report, wrong) ?? []) : [];
  });

/** Some of a figure counted in another row of the same column, among the results. */
export const movedInColumn: Mistake = sampled(100, (report, random) => {
  const results = report.t3.length - 4;
  const column = random(total);
  const [from, to] = [2 + random(results), 2 + random(results)];
  const value = at(report, [from, column]);
  if (value === 0 || from === to) return null;
  const amount = 1 + random(value);
  return trial(report, [
    [from, column, value - amount],
    [to, column, at(report, [to, column]) + amount],
  ]);
});

/** A part too great, and every total added up from it. */
export const carriedIntoAllTotals: Mistake = sampled(100, (report, random) => {
  const last = report.t3.length - 2;
  const [row, column] = [2 + random(last - 2), random(total)];
  const spots: Spot[] = [
    [row, column],
    [row, total],
    [last, column],
    [last, total],
  ];
  const amount = 1 + random(9);
  return trial(
    report,
    spots.map((spot): Wrong => [...spot, at(report, spot) + amount])
  );
});

/** The same where the totals are formulas: they follow, and only the parts are wrong. */
export function underFormulas(mistake: Mistake): Mistake {
  return (report, random) => {
    const last = report.t3.length - 2;
    const computed = new Set(
      everySpot(report)
        .filter(([r, c]) => c === total || r === last)
        .map(([r, c]) => codeAt(report.edition, r, c))
    );
    return mistake(report, random).map(({ problem, truth }) => ({
      problem: { ...recomputed(problem, computed), computed },
      truth: new Map([...truth].filter(([code]) => !computed.has(code))),
    }));
  };
}

/** The problem with its formulas worked out anew, row totals before the totals of the results. */
function recomputed(problem: Problem, computed: ReadonlySet<string>): Problem {
  const values = new Map(problem.cells.map(({ code, value }) => [code, value]));
  for (let pass = 0; pass < 2; pass += 1) {
    for (const { terms } of problem.edits) {
      const [result] = terms.slice(-1);
      const isFormula = result && computed.has(result.code) && result.coefficient === -1;
      if (!isFormula || terms.some((term) => term !== result && term.coefficient !== 1)) continue;
      const parts = terms.slice(0, -1).map(({ code }) => values.get(code) ?? zero);
      values.set(result.code, addDecimals(parts));
    }
  }
  const cells = problem.cells.map((cell) => ({ ...cell, value: values.get(cell.code) ?? null }));
  return { ...problem, cells };
}

const zero = { units: 0n, scale: 0 };
