import { formatDecimal } from "../engine/Decimal";
import type { CheckedRollUp } from "../features/doing/rollUp/rollUp";
import { describeResult } from "../features/judging/rollUp/describeResult";
import { describeUnit } from "../features/judging/rollUp/describeUnit";
import type { Words } from "../words/Words";

/** What `rollup --format json` prints. Figures are decimal digits in text. */
export function rollUpJson({ rolled, validation, results }: CheckedRollUp, words: Words): string {
  const { year, edition, units, sums } = rolled;
  const printed = {
    year,
    edition: edition.id,
    verdict: validation.verdict,
    units: units.map((unit) => ({
      name: unit.name,
      kind: unit.kind,
      status: unit.status,
      files: unit.files,
      counted: unit.counted?.file ?? null,
      verdict: unit.counted?.verdict ?? null,
      counts: unit.counted?.counts ?? null,
      reason: describeUnit(unit, words.rollUp) || null,
    })),
    sums: sums.map(({ code, value, units: having, lacking }) => ({
      ...{ code, value: value && formatDecimal(value), units: having, lacking },
    })),
    findings: results.map((result) => ({
      rule: result.check.id,
      outcome: result.outcome,
      code: result.code,
      message: describeResult(result, edition, words.rollUp),
      units: result.units,
    })),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/** The same for people: what is not plainly counted, and what does not hold. */
export function rollUpText({ rolled, results }: CheckedRollUp, words: Words): string {
  const { command, statuses, sheets } = words.rollUp;
  const { units, year, edition } = rolled;
  const count = (wanted: (typeof units)[number]["status"]) =>
    units.filter(({ status }) => status === wanted).length;
  const counted = rolled.counted.length;
  const missing = count("missing");
  const other = units.length - counted - missing;
  const told = units.filter(({ status, reasons }) => status !== "counted" || reasons.length > 0);
  const lines = [
    command.summary(year, { units: units.length, counted, missing, other }),
    ...told.map((unit) =>
      command.line(statuses[unit.status], unit.name, describeUnit(unit, words.rollUp))
    ),
    ...results.map((result) =>
      command.finding(
        result.check.id,
        sheets.outcomes[result.outcome],
        describeResult(result, edition, words.rollUp)
      )
    ),
  ];
  return `${lines.join("\n")}\n`;
}
