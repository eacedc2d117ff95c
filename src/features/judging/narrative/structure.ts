import { sectionsOf } from "../../reading/narrative/sections";

export type StructureRule =
  /** A section is missing. */
  | "T20"
  /** Sections are out of order. */
  | "T21"
  /** Two sections have one number. */
  | "T22"
  /** The fifth is empty. */
  | "T23"
  /** The sixth says nothing of fees. */
  | "T24"
  /** A blank of a pattern was left: ××件. */
  | "T25";

export interface StructureFinding {
  readonly rule: StructureRule;
  readonly section: number | null;
}

const placeholder =
  /[×✕XＸx*＊_＿]{2,9}\s?(?:件|条|项|年|元|次|个)|(?:公开|收到|办结|答复)(?:信息|申请)?[条件][，。；]/;

/**
 * What is amiss with a report's sections. Nothing is said of a text without two of the headings:
 * it is a part of a report.
 *
 * @param fees whether the edition asks for fees in the sixth section, and there may be some
 */
export function judgeStructure(
  text: string,
  { fees }: { readonly fees: boolean }
): StructureFinding[] {
  const findings: StructureFinding[] = [];
  if (placeholder.test(text)) findings.push({ rule: "T25", section: null });
  const sections = sectionsOf(text);
  const numbers = sections.map(({ number }) => number);
  if (new Set(numbers).size < 2) return findings;
  for (const section of [1, 2, 3, 4, 5, 6])
    if (!numbers.includes(section)) findings.push({ rule: "T20", section });
  sections.forEach(({ number }, at) => {
    const before = numbers[at - 1] ?? 0;
    if (number === before) findings.push({ rule: "T22", section: number });
    else if (number < before) findings.push({ rule: "T21", section: number });
  });
  const textOf = (number: number) => {
    const section = sections.find((each) => each.number === number);
    return section && text.slice(section.from, section.end).trim();
  };
  if (/^(?:无|暂无|没有)?[。.]?$/.test(textOf(5) ?? "…"))
    findings.push({ rule: "T23", section: 5 });
  const last = textOf(6);
  if (fees && last !== undefined && !/收费|费用|处理费|收取/.test(last))
    findings.push({ rule: "T24", section: 6 });
  return findings;
}
