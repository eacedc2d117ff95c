import type { Words } from "../../words/Words";
import type { Fold } from "./groupFindings";

/** The line that stands for a crowd of findings. */
export function foldText(
  { why, table, findings, cells }: Fold,
  { pane, review, way }: Words
): string {
  switch (why) {
    case "unassessed":
      return pane.check.foldUnassessed(findings.length, cells);
    case "noRow":
      return pane.check.foldNoRow(findings.length);
    case "gaps":
      return pane.check.foldGaps(findings.length, cells);
    case "blank":
      return table;
    case "bySuspects":
      return way.next.each(findings.length);
    case "explained":
      return review.explain.fold(findings.length);
  }
}
