import { sectionsOf } from "../../reading/narrative/sections";
import { headingIn } from "../../reading/title/headingIn";
import { mayBeOneUnit } from "../../reading/title/otherReport";
import { readPeriod } from "../../reading/title/readPeriod";

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
  | "T25"
  /** The heading, or the sentence that names the report, has another year. */
  | "T26"
  /** The period is not the report's year. */
  | "T27"
  /** The heading, or the sentence that names the report, has another unit. */
  | "T28";

export interface StructureFinding {
  readonly rule: StructureRule;
  readonly section: number | null;
  /** What stands there instead: another year, period or unit. */
  readonly found?: string;
}

/** What is known of the report beside its text. */
export interface StructureGround {
  /** Whether the edition asks for fees in the sixth section, and there are some. */
  readonly fees: boolean;
  readonly unit: string;
  readonly year: number | null;
}

const longestBeginning = 4_000;
const placeholder =
  /[×✕XＸx*＊_＿]{2,9}\s?(?:件|条|项|年|元|次|个)|(?:公开|收到|办结|答复)(?:信息|申请)?[条件][，。；]/;

/**
 * What is amiss with a report's sections. Nothing is said of a text without two of the headings:
 * it is a part of a report. Unit, year and period are held against what the text itself says of them.
 */
export function judgeStructure(text: string, ground: StructureGround): StructureFinding[] {
  const findings = judgeIdentity(text, ground);
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
  if (ground.fees && last !== undefined && !/收费|费用|处理费|收取/.test(last))
    findings.push({ rule: "T24", section: 6 });
  return findings;
}

/** A report names itself near its beginning; further down, other reports are spoken of. */
const mostLines = 12;
const quoted = /《([^《》]{6,80})》/g;

function judgeIdentity(text: string, { unit, year }: StructureGround): StructureFinding[] {
  const lines = text.slice(0, longestBeginning).split("\n").slice(0, mostLines);
  const titles = lines.flatMap((line) => [
    ...(headingIn(line) ? [headingIn(line)] : []),
    ...[...line.matchAll(quoted)].map(([, inner = ""]) => headingIn(inner)),
  ]);
  const told = titles.filter((title) => title !== null);
  const otherYear = year === null ? undefined : told.find((title) => title.year !== year);
  const otherUnit = told.find((title) => !mayBeOneUnit(title.unit, unit));
  const period = readPeriod([{ values: lines.map((line) => [line]) }]);
  const isYear = period?.from === `${year}-01-01` && period.to === `${year}-12-31`;
  return [
    ...(otherYear ? [{ rule: "T26", section: null, found: String(otherYear.year) } as const] : []),
    ...(year !== null && period && !isYear
      ? [{ rule: "T27", section: null, found: `${period.from} — ${period.to}` } as const]
      : []),
    ...(otherUnit ? [{ rule: "T28", section: null, found: otherUnit.unit } as const] : []),
  ];
}
