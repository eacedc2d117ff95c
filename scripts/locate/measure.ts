import { formatDecimal } from "../../src/engine/Decimal";
import { locate } from "../../src/engine/locate/locate";
import type { Localisation } from "../../src/engine/locate/Localisation";
import { gridOf, problemOf, reports } from "../../test/engine/locate/problems";
import { randomFrom } from "../../test/engine/locate/randomFrom";
import {
  carriedIntoAllTotals,
  carriedIntoTotal,
  everyCell,
  lastDigitsSwapped,
  movedInRow,
  movedInColumn,
  neighboursSwapped,
  randomCells,
  rowShifted,
  twoAlike,
  underFormulas,
  type Mistake,
  type Trial,
} from "./errors";

export interface Tally {
  readonly zh: string;
  readonly en: string;
  trials: number;
  /** Some balance is broken. */
  detected: number;
  /** One solution, and it is the true one. */
  only: number;
  /** Several solutions, the true one among them. */
  among: number;
  /** Of those, the true one among the eight that are listed. */
  listed: number;
  /** Solutions, but not the true one: fewer cells, or others, explain as much. */
  missed: number;
  /** Of those, only one solution: a wrong answer. */
  wrong: number;
  /** The search gave up. */
  none: number;
}

interface Scenario {
  readonly zh: string;
  readonly en: string;
  readonly mistake: Mistake;
}

const scenarios: readonly Scenario[] = [
  { zh: "一格多 1", en: "one cell, +1", mistake: everyCell((value) => value + 1) },
  { zh: "一格少 1", en: "one cell, −1", mistake: everyCell((value) => value - 1) },
  { zh: "一格多 9", en: "one cell, +9", mistake: everyCell((value) => value + 9) },
  { zh: "一格少 9", en: "one cell, −9", mistake: everyCell((value) => value - 9) },
  { zh: "一格多一个 0", en: "one cell, ×10", mistake: everyCell((value) => value * 10) },
  {
    zh: "一格末两位颠倒",
    en: "one cell, last two digits swapped",
    mistake: everyCell(lastDigitsSwapped),
  },
  {
    zh: "任意两格，差额不等",
    en: "two cells anywhere, unequal amounts",
    mistake: randomCells(2),
  },
  {
    zh: "任意两格，各多同样的数",
    en: "two cells anywhere, both too great by the same",
    mistake: twoAlike,
  },
  {
    zh: "同一行两列间错记",
    en: "counted in another column of the row",
    mistake: movedInRow,
  },
  {
    zh: "同一列两行间错记",
    en: "counted in another row of the column",
    mistake: movedInColumn,
  },
  {
    zh: "相邻两格填反",
    en: "two neighbouring cells swapped",
    mistake: neighboursSwapped,
  },
  {
    zh: "一格填错，本行总计照错数加",
    en: "one cell wrong and added up into its row total",
    mistake: carriedIntoTotal,
  },
  {
    zh: "整行右错一列",
    en: "a row one column off",
    mistake: rowShifted,
  },
  {
    zh: "任意三格，差额不等",
    en: "three cells anywhere, unequal amounts",
    mistake: randomCells(3),
  },
  {
    zh: "一格填错，各级总计都照错数加",
    en: "one cell wrong and added up into every total",
    mistake: carriedIntoAllTotals,
  },
  {
    zh: "总计是公式：一格填错",
    en: "totals are formulas: one cell wrong",
    mistake: underFormulas(carriedIntoAllTotals),
  },
  {
    zh: "总计是公式：同一列两行间错记",
    en: "totals are formulas: counted in another row of the column",
    mistake: underFormulas(movedInColumn),
  },
];

export const asPublished = reports.map((report) => ({
  report,
  found: locate(problemOf(report.edition, gridOf(report))),
}));

const sound = asPublished.filter(({ found }) => found.status === "consistent");

/** The same trials every time: the seed is fixed, so that two runs give the same table. */
export function tallies(): Tally[] {
  return scenarios.map(({ zh, en, mistake }, index) => {
    const random = randomFrom(1000 + index);
    const tally = {
      zh,
      en,
      trials: 0,
      detected: 0,
      only: 0,
      among: 0,
      listed: 0,
      missed: 0,
      wrong: 0,
      none: 0,
    };
    for (const { report } of sound) {
      for (const trial of mistake(report, random)) count(tally, trial);
    }
    return tally;
  });
}

function count(tally: Tally, { problem, truth }: Trial): void {
  const found = locate(problem, { list: Infinity });
  tally.trials += 1;
  if (found.status !== "consistent") tally.detected += 1;
  if (found.status === "notLocated") tally.none += 1;
  if (found.solutions.length === 0) return;
  const place = placeOf(truth, found);
  if (place < 0) tally.missed += 1;
  if (place < 0 && found.status === "located") tally.wrong += 1;
  if (place >= 0 && found.status === "located") tally.only += 1;
  if (place >= 0 && found.status === "ambiguous") tally.among += 1;
  if (place >= 0 && place < 8 && found.status === "ambiguous") tally.listed += 1;
}

function placeOf(truth: ReadonlyMap<string, number>, { solutions }: Localisation): number {
  return solutions.findIndex(
    ({ changes }) =>
      changes.length === truth.size &&
      changes.every(({ code, to }) => to !== null && formatDecimal(to) === String(truth.get(code)))
  );
}
