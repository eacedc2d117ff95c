import { formatDecimal } from "../../src/engine/Decimal";
import { locate } from "../../src/engine/locate/locate";
import type { Change, Localisation, Solution } from "../../src/engine/locate/Localisation";
import type { Report } from "../../test/engine/locate/problems";
import { randomFrom } from "../../test/engine/locate/randomFrom";
import { patterns, slipped, type Pattern } from "./manyErrors";

export interface ManyTally {
  readonly pattern: Pattern;
  readonly times: number;
  trials: number;
  /** One explanation, and it is the true one. */
  only: number;
  /** Several, the true one among them. */
  among: number;
  /** Explanations, but not the true one. */
  other: number;
  /** Of those, only one: a wrong answer. */
  wrong: number;
  /** As many as would be wrong answers, if plain slips were not looked at. */
  wrongBefore: number;
  /** Cells that were called certain, and those that were right. */
  certain: number;
  certainRight: number;
  gaveUp: number;
  readonly milliseconds: number[];
}

const trialsOfEach = 12;

/** Full enough that figures can be mistaken for each other. */
export function isDense({ t3 }: Report): boolean {
  return t3.flat().filter((value) => value !== 0).length >= 20;
}

/** Many mistakes at once in reports full of figures; the same trials every time. */
export function manyTallies(reports: readonly Report[]): ManyTally[] {
  return patterns.flatMap((pattern, index) =>
    pattern.times.map((times) => {
      const random = randomFrom(5000 + 100 * index + times);
      const tally: ManyTally = {
        ...{ pattern, times, trials: 0, only: 0, among: 0, other: 0, wrong: 0, wrongBefore: 0 },
        ...{ certain: 0, certainRight: 0, gaveUp: 0, milliseconds: [] },
      };
      for (const report of reports)
        for (let trial = 0; trial < trialsOfEach; trial += 1) {
          const made = slipped(report, pattern, times, random);
          if (!made) continue;
          const start = performance.now();
          const found = locate(made.problem);
          tally.milliseconds.push(performance.now() - start);
          count(tally, found, made.truth);
        }
      return tally;
    })
  );
}

function count(tally: ManyTally, found: Localisation, truth: ReadonlyMap<string, number>): void {
  tally.trials += 1;
  const isTrue = ({ code, to }: Change) =>
    to !== null && formatDecimal(to) === String(truth.get(code));
  const right = found.inEvery.filter(isTrue);
  tally.certain += found.inEvery.length;
  tally.certainRight += right.length;
  if (found.status === "notLocated") {
    tally.gaveUp += 1;
    return;
  }
  const isOption = ({ changes }: Pick<Solution, "changes">) => changes.every(isTrue);
  const chosen = found.choices.map(({ options }) => options.find(isOption));
  const size = chosen.reduce((sum, option) => sum + (option?.changes.length ?? 0), right.length);
  const isThere =
    right.length === found.inEvery.length && !chosen.includes(undefined) && size === truth.size;
  if (isThere && found.status === "located") tally.only += 1;
  else if (isThere) tally.among += 1;
  else tally.other += 1;
  if (!isThere && found.status === "located") tally.wrong += 1;
  if (!isSmallestTrue(found, isOption, truth.size)) tally.wrongBefore += 1;
}

/** Without the slips: false where the one smallest explanation is not the truth. */
function isSmallestTrue(
  { inEvery, choices, capped }: Localisation,
  isOption: (option: Pick<Solution, "changes">) => boolean,
  size: number
): boolean {
  const smallest = choices.map(({ options }) => {
    const least = Math.min(...options.map(({ changes }) => changes.length));
    return options.filter(({ changes }) => changes.length === least);
  });
  if (capped || smallest.some((options) => options.length !== 1)) return true;
  const all = [...inEvery, ...smallest.flatMap(([option]) => option?.changes ?? [])];
  return all.length === size && isOption({ changes: all });
}
