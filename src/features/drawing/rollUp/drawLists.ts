import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import type { RollUpWords } from "../../../words/RollUpWords";
import { describeResult } from "../../judging/rollUp/describeResult";
import { describeUnit } from "../../judging/rollUp/describeUnit";
import type { RolledUp } from "../../judging/rollUp/rollUpUnits";
import type { SumSheet } from "./SumSheet";

/** 问题清单: a row for each finding of the sum and of each unit's own report, to be sent back. */
export function drawProblems(
  sheet: string,
  rolled: RolledUp,
  results: readonly RollUpResult[],
  words: RollUpWords
): SumSheet {
  const { sheets } = words;
  const ofSum = results.map((result) => [
    result.code === null ? result.units.join(words.and) : sheets.ofSum,
    result.check.id,
    sheets.outcomes[result.outcome],
    "",
    describeResult(result, rolled.edition, words),
    "",
  ]);
  const ofUnits = rolled.counted.flatMap(({ unit, report }) =>
    report.problems.map(({ rule, outcome, place, message }) => [
      ...[unit.name, rule, sheets.outcomes[outcome], place, message, report.file],
    ])
  );
  return list(sheet, sheets.problemsTitle, sheets.problemColumns, [...ofSum, ...ofUnits], {
    none: sheets.none,
    widths: [140, 42, 60, 140, 330, 160],
  });
}

/** 未报名单: the units that are not in the sum, and why. */
export function drawMissing(sheet: string, { units }: RolledUp, words: RollUpWords): SumSheet {
  const { sheets, statuses } = words;
  const rows = units
    .filter(({ counted }) => counted === null)
    .map((unit) => [unit.name, unit.kind ?? "", statuses[unit.status], describeUnit(unit, words)]);
  return list(sheet, sheets.missingTitle, sheets.missingColumns, rows, {
    none: sheets.none,
    widths: [180, 70, 80, 380],
  });
}

function list(
  sheet: string,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { none, widths }: { readonly none: string; readonly widths: readonly number[] }
): SumSheet {
  return {
    sheet,
    head: 2,
    widths,
    rows: [[title], columns, ...(rows.length > 0 ? rows : [[none]])],
  };
}
