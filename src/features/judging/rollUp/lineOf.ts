import type { Finding } from "../findings/Validation";

/** Rule, table and line of a finding: the same in every unit's report and in their sum. */
export function lineOf({ check, tableId, lineLabel, cells }: Finding): string {
  return `${check.id} ${tableId} ${lineLabel || (cells[0]?.code ?? "")}`;
}
