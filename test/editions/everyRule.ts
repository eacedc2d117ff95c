import { directoryChecks } from "../../src/editions/directory/checks";
import { editions } from "../../src/editions";
import { everyCrossYear } from "../../src/editions/everyCrossYear";
import { rollUpChecks } from "../../src/editions/rollUp";
import { textChecks } from "../../src/editions/textChecks";
import type { About } from "../../src/engine/Check";

/** A rule as the register knows it. */
export interface RegisteredRule {
  readonly id: string;
  /** Where it is put: an edition by its year, 正文, 汇总 or 目录. */
  readonly grounds: readonly string[];
  /** How its checks look, by the engine's names. */
  readonly kinds: readonly string[];
  readonly texts: readonly string[];
}

type Put = About & { readonly kind?: string };

/** Every check of the product, with the ground it is put on. */
export function everyCheck(): readonly { readonly ground: string; readonly check: Put }[] {
  const on = (ground: string, checks: readonly Put[]) => checks.map((check) => ({ ground, check }));
  return [
    ...editions.flatMap(({ id, checks, reportChecks }) => on(id, [...checks, ...reportChecks])),
    ...everyCrossYear.flatMap(({ edition, checks }) => on(edition, checks)),
    ...on("正文", textChecks),
    ...on("汇总", rollUpChecks),
    ...on("目录", directoryChecks),
  ];
}

/** Every rule, in the order of letters and numbers. */
export function everyRule(): readonly RegisteredRule[] {
  const checks = everyCheck();
  const ids = [...new Set(checks.map(({ check }) => check.id))].sort(byLetterAndNumber);
  return ids.map((id) => {
    const own = checks.filter(({ check }) => check.id === id);
    const each = <T>(of: (one: (typeof own)[number]) => T) => [...new Set(own.map(of))];
    return {
      id,
      grounds: each(({ ground }) => ground).sort(),
      kinds: each(({ check }) => check.kind ?? "text").sort(),
      texts: each(({ check }) => check.why),
    };
  });
}

function byLetterAndNumber(one: string, other: string): number {
  const [a, b] = [one, other].map((id) => /^([A-Z]+)(\d+)(.*)$/.exec(id) ?? ["", id, "0", ""]);
  return (
    (a?.[1] ?? "").localeCompare(b?.[1] ?? "") ||
    Number(a?.[2]) - Number(b?.[2]) ||
    (a?.[3] ?? "").localeCompare(b?.[3] ?? "")
  );
}
