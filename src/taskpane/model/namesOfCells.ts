import { cellName } from "../../features/judging/describe/cellName";
import { termNames } from "../../features/judging/describe/termNames";
import { missingIn, type Finding } from "../../features/judging/findings/Finding";
import type { Words } from "../../words/Words";

/** More cells than this are named by the first few. */
const mostNames = 4;

/** The cells that a finding points at, by name: in full for one cell, else by what tells them apart. */
export function namesOfCells(finding: Finding, words: Words): string {
  const { cells, line } = finding;
  const { check: pane } = words.pane;
  const missing = missingIn(finding);
  const meant = missing.length > 0 ? missing : cells;
  const [only] = meant;
  if (meant.length === 1 && only) return cellName(only, words.findings);
  const names = termNames(meant, line, words.findings);
  const shown = names.slice(0, mostNames).join(pane.names);
  return names.length > mostNames ? pane.andMore(shown, names.length) : shown;
}
