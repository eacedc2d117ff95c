import type { CheckPaneWords } from "../../words/Words";
import type { Fold } from "./groupFindings";

/** The line that stands for a crowd of findings. */
export function foldText({ why, table, findings, cells }: Fold, words: CheckPaneWords): string {
  switch (why) {
    case "unassessed":
      return words.foldUnassessed(findings.length, cells);
    case "noRow":
      return words.foldNoRow(findings.length);
    case "gaps":
      return words.foldGaps(findings.length, cells);
    case "blank":
      return table;
  }
}
