import type { Decimal } from "../engine/Decimal";
import type { Figure } from "../engine/Figure";
import { answers, gapIn } from "./answer";
import { readCells, sameShape } from "./Cells";

/** Sets the cells of two years side by side; a pair with a gap says what is missing. */
export function betweenYears(
  thisYear: unknown,
  lastYear: unknown,
  compare: (now: Decimal, before: Decimal) => string
): string[][] {
  const now = readCells(thisYear, "本年");
  const before = readCells(lastYear, "上年");
  sameShape(now, before, "“本年”与“上年”");
  return now.map((row, r) =>
    row.map((figure, c) => {
      const pair: Figure[] = [figure, before[r]?.[c] ?? { is: "absent" }];
      const [one, other] = pair.map((each) => (each.is === "number" ? each.value : null));
      return one && other ? compare(one, other) : (gapIn(pair) ?? answers.noNumber);
    })
  );
}
