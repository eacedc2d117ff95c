import type { Edition } from "../../../src/editions/Edition";
import { Dice } from "./dice";

/** Cells by their codes; text for what is written with a unit. */
export type Cells = Record<string, number | string>;

const applicants = ["c1", "c2", "c3", "c4", "c5", "c6"];

/** A report of which everything adds up, whatever else may be odd about it. */
export function consistentReport({ id }: Pick<Edition, "id">, seed: number): Cells {
  const dice = new Dice(seed);
  if (dice.chance(0.02)) return zeros(writers[id]?.(dice) ?? {});
  return writers[id]?.(dice) ?? {};
}

const writers: Readonly<Record<string, (dice: Dice) => Cells>> = {
  "2021": (dice) => ({ ...disclosure2021(dice), ...applications(dice, 3), ...disputes(dice) }),
  "2019": (dice) => ({ ...disclosure2019(dice), ...applications(dice, 1), ...disputes(dice) }),
  "2014": statistics,
};

function zeros(cells: Cells): Cells {
  return Object.fromEntries(Object.keys(cells).map((code) => [code, 0]));
}

function disclosure2021(dice: Dice): Cells {
  const cells: Cells = {};
  for (const row of ["r1", "r2"]) {
    const [issued, repealed] = [dice.count(), dice.count()];
    cells[`t2_1.${row}.c1`] = issued;
    cells[`t2_1.${row}.c2`] = repealed;
    cells[`t2_1.${row}.c3`] = Math.max(0, issued - repealed) + dice.count();
  }
  for (const code of ["t2_5.r1.c1", "t2_6.r1.c1", "t2_6.r2.c1"]) cells[code] = dice.count();
  cells["t2_8.r1.c1"] = money(dice);
  return cells;
}

/** At most six decimals, exact. */
function money(dice: Dice): number {
  return dice.chance(0.3) ? dice.count() : Number(`${dice.whole(99_999)}.${dice.whole(999_999)}`);
}

function disclosure2019(dice: Dice): Cells {
  const cells: Cells = {};
  for (const row of ["r1", "r2"]) {
    const published = dice.count();
    cells[`t2_1.${row}.c1`] = published + dice.count();
    cells[`t2_1.${row}.c2`] = published;
    cells[`t2_1.${row}.c3`] = published + dice.count();
  }
  for (const row of ["t2_5.r1", "t2_5.r2", "t2_6.r1", "t2_6.r2", "t2_8.r1"]) {
    const before = dice.count();
    const change = dice.chance(0.3) ? -dice.whole(before) : dice.count();
    cells[`${row}.c1`] = before;
    cells[`${row}.c2`] = change;
    if (!row.startsWith("t2_8")) cells[`${row}.c3`] = before + change > 0 ? dice.count() : 0;
  }
  const bought = dice.count();
  cells["t2_9.r1.c1"] = bought;
  cells["t2_9.r1.c2"] = bought > 0 ? `${dice.whole(9_999) + 1}${dice.pick(["元", "万元"])}` : 0;
  return cells;
}

const results = [
  ...["r3.1", "r3.2"],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `r3.3.${n}`),
  ...[1, 2, 3].map((n) => `r3.4.${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `r3.5.${n}`),
];

function applications(dice: Dice, others: 1 | 3): Cells {
  const rows = [...results, ...(others === 1 ? ["r3.6"] : ["r3.6.1", "r3.6.2", "r3.6.3"])];
  const cells: Cells = {};
  const put = (row: string, column: string, value: number) => {
    cells[`t3.${row}.${column}`] = value;
    cells[`t3.${row}.c7`] = Number(cells[`t3.${row}.c7`] ?? 0) + value;
  };
  const few = dice.chance(0.5);
  for (const column of applicants) {
    const counts = rows.map(() => (few && dice.chance(0.8) ? 0 : dice.count()));
    rows.forEach((row, index) => put(row, column, counts[index] ?? 0));
    const handled = counts.reduce((sum, count) => sum + count, 0);
    const left = few ? 0 : dice.count();
    const carried = dice.whole(handled + left);
    put("r3.7", column, handled);
    put("r4", column, left);
    put("r2", column, carried);
    put("r1", column, handled + left - carried);
  }
  return cells;
}

function disputes(dice: Dice): Cells {
  const cells: Cells = {};
  for (const first of [1, 6, 11]) {
    const outcomes = [0, 1, 2, 3].map(() => (dice.chance(0.5) ? 0 : dice.whole(20)));
    outcomes.forEach((count, index) => {
      cells[`t4.r1.c${first + index}`] = count;
    });
    cells[`t4.r1.c${first + 4}`] = outcomes.reduce((sum, count) => sum + count, 0);
  }
  return cells;
}

function statistics(dice: Dice): Cells {
  const cells: Cells = {};
  const put = (row: string, value: number) => (cells[`stat.${row}.v`] = value);
  const sum = (row: string, parts: readonly string[], given?: number) => {
    const counts = parts.map(() => dice.count());
    const all = counts.reduce((total, count) => total + count, 0);
    parts.forEach((part, index) => put(part, counts[index] ?? 0));
    return put(row, given ?? all);
  };
  const list = (row: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${row}.${index + 1}`);
  const ways = list("1.2", 5).map((row) => put(row, dice.count()));
  const [most, all] = [Math.max(...ways), ways.reduce((total, count) => total + count, 0)];
  const published = put("1.1", most + dice.whole(all - most));
  put("1.1.a", dice.whole(published));
  put("1.1.b", dice.count());
  for (const row of ["2.1", "2.2.3", "2.2.4", "2.2.5", "6", "8.1", "8.2", "9.1", "9.2", "9.3"])
    put(row, dice.count());
  for (const row of ["2.2.1", "2.2.2"]) put(`${row}.a`, dice.whole(put(row, dice.count())));
  sum("3.1", list("3.1", 4));
  const refused = sum("3.3.4", list("3.3.4", 6));
  const others = ["3.3.1", "3.3.2", "3.3.3", "3.3.5", "3.3.6", "3.3.7", "3.3.8"].map((row) =>
    put(row, dice.count())
  );
  const answered = put(
    "3.3",
    others.reduce((total, count) => total + count, refused)
  );
  put("3.2", answered);
  put("3.2.2", answered - put("3.2.1", dice.whole(answered)));
  for (const row of ["4", "5"]) sum(row, list(row, 3));
  sum("8.3", list("8.3", 2));
  put("7", money(dice));
  put("8.4", money(dice));
  return cells;
}
