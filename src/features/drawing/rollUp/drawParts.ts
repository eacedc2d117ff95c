import { addUp } from "../../../engine/rollUp/addUp";
import type { RollUpWords } from "../../../words/RollUpWords";
import { cellNames } from "../../judging/rollUp/cellNames";
import type { RolledUp } from "../../judging/rollUp/rollUpUnits";
import { scaleOf, type UnitColumns } from "./drawUnits";
import { levelOf } from "./levelOf";
import { sumFormula } from "./sumFormula";
import type { SumSheet, SumSheetCell } from "./SumSheet";

/** 汇总分项: each cell of the form with its sum, both subtotals, and how many units lack it. */
export function drawParts(
  sheet: string,
  rolled: RolledUp,
  columns: UnitColumns,
  words: RollUpWords
): SumSheet {
  const { sheets } = words;
  const { codes, counted, sums, edition, units } = rolled;
  const missing = units.filter(({ status }) => status === "missing").length;
  const ofLevel = (level: "own" | "below") =>
    addUp(
      codes,
      counted
        .filter(({ unit }) => levelOf(unit.kind) === level)
        .map(({ unit, values }) => ({ name: unit.name, values }))
    );
  const [own, below] = [ofLevel("own"), ofLevel("below")];
  const row = (code: string, at: number): SumSheetCell[] => {
    const name = cellNames(edition).get(code);
    const scale = scaleOf(rolled, at);
    const range = columns.range(at);
    const part = (level: "own" | "below", value: (typeof own)[number] | undefined) =>
      sumFormula(
        `SUMIFS(${range},${columns.levels},"${sheets.levels[level]}")`,
        value?.value ?? null,
        scale
      );
    const lacking = sums[at]?.lacking ?? 0;
    return [
      sheets.cell(name?.form ?? "", name?.row ?? "", name?.column ?? ""),
      sumFormula(`SUM(${range})`, sums[at]?.value ?? null, scale),
      part("own", own[at]),
      part("below", below[at]),
      { formula: `=COUNT(${range})`, result: sums[at]?.units ?? 0 },
      lacking > 0 ? sheets.lacking(lacking) : "",
    ];
  };
  return {
    sheet,
    head: 3,
    widths: [330, 80, 80, 80, 80, 80],
    rows: [
      [sheets.partsTitle],
      [missing > 0 ? sheets.notReceived(missing) : ""],
      [...sheets.partColumns],
      ...codes.map(row),
    ],
  };
}
