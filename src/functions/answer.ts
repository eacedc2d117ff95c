import {
  addDecimals,
  formatDecimal,
  subtractDecimals,
  wholeDecimal,
  type Decimal,
} from "../engine/Decimal";
import type { Figure } from "../engine/Figure";
import { equals, isAtMost, type Relation } from "../engine/Relation";

/** What a check cell says. The native formulas beside the tables say the same (docs/adr/0020). */
export const answers = {
  balanced: "平衡",
  incomplete: "未填全",
  noNumber: "非数字",
  off: (difference: string, left: string, right: string) =>
    `差 ${difference}（左 ${left}，右 ${right}）`,
} as const;

/** Σ left = Σ right. */
export function answerEqual(left: readonly Figure[], right: readonly Figure[]): string {
  return answerOf(left, equals, right);
}

/** Σ low ≤ Σ high. */
export function answerAtMost(low: readonly Figure[], high: readonly Figure[]): string {
  return answerOf(low, isAtMost, high);
}

/** @param taken what is taken off the left side */
export function answerOf(
  left: readonly Figure[],
  relation: Relation,
  right: readonly Figure[],
  taken: readonly Figure[] = []
): string {
  const gap = gapIn([...left, ...taken, ...right]);
  if (gap !== null) return gap;
  const sides = { left: subtractDecimals(sumOf(left), sumOf(taken)), right: sumOf(right) };
  const difference = subtractDecimals(sides.left, sides.right);
  const holds = relation.holds({ ...sides, difference, tolerance: wholeDecimal(0) });
  return holds ? answers.balanced : offBy(sides.left, sides.right, difference);
}

/** Why figures that are not all numbers give no answer; null when they all are. */
export function gapIn(figures: readonly Figure[]): string | null {
  const missing = figures.filter(({ is }) => is !== "number");
  if (missing.length === 0) return null;
  return missing.every(({ is }) => is === "blank") ? answers.incomplete : answers.noNumber;
}

function offBy(left: Decimal, right: Decimal, difference: Decimal): string {
  const distance = formatDecimal(difference).replace("-", "");
  return answers.off(distance, formatDecimal(left), formatDecimal(right));
}

function sumOf(figures: readonly Figure[]): Decimal {
  return addDecimals(figures.flatMap((figure) => (figure.is === "number" ? [figure.value] : [])));
}
