import { termNames } from "../../features/judging/describe/termNames";
import type { Finding, FindingSide } from "../../features/judging/findings/Finding";
import type { Words } from "../../words/Words";

/** More terms than this are said by their sum. */
const mostTerms = 4;

const signs: Readonly<Record<string, string>> = { balance: "＝", sum: "＝", atMost: "≤" };

/** The claim with its numbers in one line: 新收 100 ＋ 结转 5 ＝ 总计 97 ＋ 结转下年 2，差 6. */
export function claimOf(finding: Finding, words: Words): string {
  if (finding.is !== "differing" || finding.difference === null) return "";
  const { left, right, difference, check } = finding;
  const sign = signs[check.kind] ?? "≠";
  const off = words.way.map.off(difference.replace("-", ""));
  return `${side(finding, left, words)} ${sign} ${side(finding, right, words)}${words.way.next.comma}${off}`;
}

function side({ line }: Finding, { cells, value }: FindingSide, { findings, way }: Words): string {
  const names = termNames(cells, line, findings);
  if (names.length === 0 || names.length > mostTerms)
    return way.next.sum(names.length, value ?? "");
  return names.map((name, at) => `${name} ${String(cells[at]?.value ?? "")}`).join(findings.plus);
}
