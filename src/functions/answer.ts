import { cellCode } from "../engine/Code";
import { formatDecimal, type Decimal } from "../engine/Decimal";
import type { Figure } from "../engine/Figure";
import { absent } from "../engine/Figure";
import { lineKinds } from "../engine/kinds";
import type { Judgement } from "../engine/kinds/Judgement";

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
  const { figures, codes } = coded(left, right);
  return answerOf(lineKinds.balance(codes, figures), figures);
}

/** Σ low ≤ Σ high. */
export function answerAtMost(low: readonly Figure[], high: readonly Figure[]): string {
  const { figures, codes } = coded(low, high);
  return answerOf(lineKinds.atMost({ low: codes.left, high: codes.right }, figures), figures);
}

/** Why figures that are not all numbers give no answer; null when they all are. */
export function gapIn(figures: readonly Figure[]): string | null {
  const missing = figures.filter(({ is }) => is !== "number");
  if (missing.length === 0) return null;
  return missing.every(({ is }) => is === "blank") ? answers.incomplete : answers.noNumber;
}

export function offBy(left: Decimal, right: Decimal, difference: Decimal): string {
  const distance = formatDecimal(difference).replace("-", "");
  return answers.off(distance, formatDecimal(left), formatDecimal(right));
}

/** The engine judges cells by their codes, which here are only their places among the arguments. */
function coded(left: readonly Figure[], right: readonly Figure[]) {
  const codesOf = (side: string, cells: readonly Figure[]) =>
    cells.map((_, n) => cellCode("arguments", side, String(n)));
  const codes = { left: codesOf("left", left), right: codesOf("right", right) };
  const all = [...left, ...right];
  const figures = new Map(
    [...codes.left, ...codes.right].map((code, n) => [code, all[n] ?? absent])
  );
  return { codes, figures };
}

function answerOf(
  { holds, left, right, difference }: Judgement,
  figures: ReadonlyMap<string, Figure>
): string {
  const gap = gapIn([...figures.values()]);
  if (gap !== null || !left.value || !right.value || !difference) return gap ?? answers.noNumber;
  return holds === true ? answers.balanced : offBy(left.value, right.value, difference);
}
