import { formatDecimal, parseDecimal } from "../../Decimal";
import type { RollUp } from "../RollUp";
import type { CheckOf } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";

/** Regulations of units that may not make any. */
export function regulations(
  check: CheckOf<"regulations">,
  { cells, sums, units, mayNotRegulate }: RollUp
): RollUpResult[] {
  return cells.flatMap(({ code, table, row }, at): RollUpResult[] => {
    if (!check.tables.includes(table) || row !== check.row) return [];
    const isSome = (value: string | null | undefined) =>
      (parseDecimal(value ?? "")?.units ?? 0n) > 0n;
    const names = units
      .filter(({ name, values }) => mayNotRegulate.has(name) && isSome(values[at]))
      .map(({ name }) => name);
    const sum = sums[at]?.value;
    if (names.length === 0 || !sum) return [];
    const left = formatDecimal(sum);
    return [{ check, outcome: check.severity, code, units: names, left, right: null, guess: null }];
  });
}
