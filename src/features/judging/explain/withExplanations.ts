import { priorCode } from "../../../engine/Code";
import type { Notes } from "../../../sheets/Sheets";
import type { Finding } from "../findings/Finding";
import type { ValidatedTable } from "../findings/Validation";
import type { Explanation } from "../findings/Explanation";
import { readExplanation } from "./storedExplanation";

/** The findings, those that can be explained with what the workbook has in explanation of them. */
export function withExplanations(
  findings: readonly Finding[],
  tables: readonly ValidatedTable[],
  notes: Notes
): Finding[] {
  return findings.map((finding) =>
    isExplainable(finding)
      ? { ...finding, explanation: explanationOf(finding, tables, notes) }
      : finding
  );
}

/** What is to be verified, and an error whose rule allows for grounds. */
function isExplainable({ outcome, check }: Finding): boolean {
  return outcome === "review" || (outcome === "error" && check.explainable === true);
}

/** A finding that has been explained is no longer open. */
export function isExplained({ explanation }: Finding): boolean {
  return explanation?.state === "stands";
}

function explanationOf(
  finding: Finding,
  tables: readonly ValidatedTable[],
  notes: Notes
): Explanation {
  const key = keyOf(finding, tables);
  const values = finding.cells
    .map(({ code, year, value }) => `${year === "prior" ? priorCode(code) : code}=${String(value)}`)
    .join("\n");
  const stored = readExplanation(notes[key]);
  if (!stored) return { key, values, state: "none", text: "" };
  return { key, values, state: stored.values === values ? "stands" : "lapsed", text: stored.text };
}

/** By codes and not by places, which change with every inserted row. */
function keyOf({ check, cells, tableId }: Finding, tables: readonly ValidatedTable[]): string {
  const key = `explained/${check.id}/${cells[0]?.code ?? tableId}`;
  const copies = tables.filter(({ id }) => id === tableId).map(({ sheet }) => sheet);
  const copy = copies.indexOf(cells[0]?.sheet ?? "");
  return copy > 0 ? `${key}/${copy + 1}` : key;
}
