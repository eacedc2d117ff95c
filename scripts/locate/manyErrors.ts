import { codeAt, gridOf, problemOf, type Report } from "../../test/engine/locate/problems";
import type { Trial } from "./errors";

type Random = (below: number) => number;
type Spot = readonly [row: number, column: number];

const total = 6;

/** A table while it is got wrong, mistake after mistake; no cell is touched twice. */
class Draft {
  private readonly grid: number[][];
  private readonly wrong = new Set<string>();

  constructor(
    private readonly report: Report,
    readonly random: Random
  ) {
    this.grid = report.t3.map((row) => [...row]);
  }

  get rows(): number {
    return this.grid.length;
  }

  /** A row with figures, other than the total of the results. */
  row(): number {
    const rows = this.report.t3.flatMap((row, r) =>
      row[total] !== 0 && r !== this.report.t3.length - 2 ? [r] : []
    );
    return rows[this.random(rows.length)] ?? 0;
  }

  right([row, column]: Spot): number {
    return this.report.t3[row]?.[column] ?? 0;
  }

  /** Whether it could be done: all cells new, something changed, nothing below zero. */
  put(changes: readonly (readonly [Spot, number])[]): boolean {
    const isNew = changes.every(([spot]) => !this.wrong.has(spot.join()));
    if (!isNew || changes.some(([spot, value]) => value < 0 || value === this.right(spot)))
      return false;
    for (const [[row, column], value] of changes) {
      const line = this.grid[row];
      if (line) line[column] = value;
      this.wrong.add(`${row},${column}`);
    }
    return true;
  }

  trial(): Trial {
    const { edition } = this.report;
    const truth = [...this.wrong].map((spot) => {
      const [row = 0, column = 0] = spot.split(",").map(Number);
      return [codeAt(edition, row, column), this.right([row, column])] as const;
    });
    const grid = gridOf(this.report).map((_, row) => [...(this.grid[row] ?? [])]);
    return { problem: problemOf(edition, grid), truth: new Map(truth) };
  }
}

type Slip = (draft: Draft) => boolean;

const anywhere: (change: (value: number, random: Random) => number) => Slip =
  (change) => (draft) => {
    const spot = [draft.random(draft.rows), draft.random(7)] as const;
    return draft.put([[spot, change(draft.right(spot), draft.random)]]);
  };

const anyAmount = anywhere(
  (value, random) => value + (random(2) === 0 ? 1 : -1) * (1 + random(20))
);
const byOne = anywhere((value, random) => value + (random(2) === 0 ? 1 : -1));

/** A digit wrong, left out, too many, or two in the wrong order. */
const ofKey = anywhere((value, random) => {
  const digits = [...String(value)];
  const at = random(digits.length);
  const digit = String(random(10));
  const kind = random(4);
  if (kind === 0) digits[at] = digit;
  else if (kind === 1 && digits.length > 1) digits.splice(at, 1);
  else if (kind === 2) digits.splice(at, 0, digit);
  else digits.splice(at, 2, ...digits.slice(at, at + 2).reverse());
  return Number(digits.join(""));
});

const swappedInRow: Slip = (draft) => {
  const [row, column] = [draft.row(), draft.random(total - 1)];
  const [a, b] = [
    [row, column],
    [row, column + 1],
  ] as const;
  return draft.put([
    [a, draft.right(b)],
    [b, draft.right(a)],
  ]);
};

const swappedInColumn: Slip = (draft) => {
  const [row, column] = [2 + draft.random(18), draft.random(total)];
  const [a, b] = [
    [row, column],
    [row + 1, column],
  ] as const;
  return draft.put([
    [a, draft.right(b)],
    [b, draft.right(a)],
  ]);
};

const inAnotherRow: Slip = (draft) => {
  const [from, to, column] = [2 + draft.random(18), 2 + draft.random(18), draft.random(total)];
  const value = draft.right([from, column]);
  if (from === to || value === 0) return false;
  const amount = 1 + draft.random(value);
  return draft.put([
    [[from, column], value - amount],
    [[to, column], draft.right([to, column]) + amount],
  ]);
};

const carried: Slip = (draft) => {
  const [row, column] = [draft.row(), draft.random(total)];
  const amount = (draft.random(2) === 0 ? 1 : -1) * (1 + draft.random(9));
  const [part, sum] = [
    [row, column],
    [row, total],
  ] as const;
  return draft.put([
    [part, draft.right(part) + amount],
    [sum, draft.right(sum) + amount],
  ]);
};

const rowShifted: Slip = (draft) => {
  const row = draft.row();
  if (draft.right([row, total - 1]) !== 0) return false;
  const changes = Array.from({ length: total }, (_, column) => {
    const typed = column === 0 ? 0 : draft.right([row, column - 1]);
    return [[row, column] as const, typed] as const;
  });
  const moved = changes.filter(([spot, typed]) => typed !== draft.right(spot));
  return moved.length > 0 && draft.put(moved);
};

export interface Pattern {
  readonly zh: string;
  readonly en: string;
  readonly times: readonly number[];
  readonly slips: readonly Slip[];
}

export const patterns: readonly Pattern[] = [
  {
    zh: "任意格",
    en: "cells anywhere",
    times: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12],
    slips: [anyAmount],
  },
  { zh: "按错键", en: "slips of a key", times: [4, 8, 12], slips: [ofKey] },
  { zh: "各差 1", en: "off by one", times: [3, 6], slips: [byOne] },
  { zh: "同一行相邻两格填反", en: "two in a row swapped", times: [1, 3], slips: [swappedInRow] },
  {
    zh: "同一列相邻两格填反",
    en: "two in a column swapped",
    times: [1, 3],
    slips: [swappedInColumn],
  },
  { zh: "记到同一列的别的行", en: "counted in another row", times: [1, 3], slips: [inAnotherRow] },
  { zh: "填错后加进本行总计", en: "carried into the row total", times: [1, 3], slips: [carried] },
  { zh: "整行右错一列", en: "a row one column off", times: [1, 2], slips: [rowShifted] },
  {
    zh: "混合",
    en: "a mixed first draft",
    times: [3, 5],
    slips: [anyAmount, ofKey, ofKey, swappedInRow, carried, inAnotherRow],
  },
];

/** A table with so many slips of a pattern; null where the report has no room for them. */
export function slipped(
  report: Report,
  { slips }: Pattern,
  times: number,
  random: Random
): Trial | null {
  const draft = new Draft(report, random);
  let done = 0;
  for (let tries = 0; done < times && tries < 400; tries += 1) {
    const slip = slips[random(slips.length)];
    if (slip?.(draft)) done += 1;
  }
  return done === times ? draft.trial() : null;
}
