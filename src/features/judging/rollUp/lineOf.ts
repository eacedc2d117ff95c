import type { Finding } from "../findings/Finding";

/** Rule, table and line of a finding: the same in every unit's report and in their sum. */
export function lineOf({ check, tableId, line, cells }: Finding): string {
  const label = "label" in line ? line.label : null;
  return `${check.id} ${tableId} ${label ?? cells[0]?.code ?? ""}`;
}
