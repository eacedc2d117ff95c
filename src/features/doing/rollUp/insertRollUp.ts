import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import type { Edit, Place, Sheets } from "../../../sheets/Sheets";
import type { Words } from "../../../words/Words";
import { drawMissing, drawProblems } from "../../drawing/rollUp/drawLists";
import { drawParts } from "../../drawing/rollUp/drawParts";
import { drawUnits, scaleOf, UnitColumns } from "../../drawing/rollUp/drawUnits";
import { sumFormula } from "../../drawing/rollUp/sumFormula";
import { addSumSheet } from "../../drawing/rollUp/SumSheet";
import { formPlace } from "../../drawing/form/printForm";
import { insertReport } from "../../drawing/report/insertReport";
import type { Validation } from "../../judging/findings/Validation";
import { sumNote } from "../../judging/rollUp/receiveReports";
import type { RolledUp } from "../../judging/rollUp/rollUpUnits";
import { freeName } from "../../workbook/freeName";
import { figuresOfForms } from "../insert/figuresOfForms";
import { insertTables } from "../insert/insertTables";

export interface SumFacts {
  /** Whose report the sum is; "" where nobody says. */
  readonly unit: string;
  readonly validation: Validation;
  readonly results: readonly RollUpResult[];
  /** The clock belongs to whoever asks. */
  readonly at: Date;
}

export interface InsertedRollUp {
  /** Where each figure of the forms stands, by its code. */
  readonly figures: ReadonlyMap<string, Place>;
  /** Takes all of it back. */
  readonly undo: readonly Edit[];
}

/**
 * 汇总表: the prescribed forms, each figure a formula over 各单位明细; that sheet, the subtotals, what
 * is to be sent back, who is missing, and the report to be signed.
 */
export async function insertRollUp(
  sheets: Sheets,
  rolled: RolledUp,
  { unit, validation, results, at }: SumFacts,
  words: Words
): Promise<InsertedRollUp> {
  const { edition, year, counted } = rolled;
  const { rollUp } = words;
  const inserted = await insertTables(sheets, {
    ...{ edition, unit, year, at: null, totals: "typed", protect: false, overwrite: false },
    forms: edition.forms.map(({ id }) => id),
    words: words.cells,
  });
  if (!inserted.done) throw new Error("new sheets have nothing in the way");
  const report = await insertReport(sheets, validation, { at }, words);
  const taken = new Set((await sheets.read()).sheets.map(({ name }) => name));
  const name = (wanted: string) => freeName(wanted, taken);
  const unitSheet = name(rollUp.sheets.units);
  const columns = new UnitColumns(unitSheet, counted.length);
  const { added } = await sheets.apply([
    ...addSumSheet(drawParts(name(rollUp.sheets.parts), rolled, columns, rollUp)),
    ...addSumSheet(drawUnits(unitSheet, rolled, rollUp)),
    ...addSumSheet(drawProblems(name(rollUp.sheets.problems), rolled, results, rollUp)),
    ...addSumSheet(drawMissing(name(rollUp.sheets.missing), rolled, rollUp)),
    ...sumEdits(rolled, inserted.places, columns),
    ...lackingEdits(rolled, inserted.places, words),
    { do: "note", key: sumNote, text: String(year ?? "") },
  ]);
  const [first] = inserted.places;
  if (first) await sheets.apply([{ do: "show", sheet: first.sheet }]);
  return {
    figures: figuresOfForms(edition, edition.forms, inserted.places),
    undo: [
      ...Object.values(added).map((sheet): Edit => ({ do: "removeSheet", sheet })),
      ...report.undo,
      ...inserted.undo.edits,
      { do: "note", key: sumNote, text: null },
    ],
  };
}

/** Each figure of the forms is the sum of a column of 各单位明细. */
function sumEdits(rolled: RolledUp, places: readonly Place[], columns: UnitColumns): Edit[] {
  const { edition, sums } = rolled;
  const figures = figuresOfForms(edition, edition.forms, places);
  return sums.flatMap(({ code, value }, index): Edit[] => {
    const at = figures.get(code);
    const cell = sumFormula(`SUM(${columns.range(index)})`, value, scaleOf(rolled, index));
    return at && typeof cell === "object"
      ? [{ do: "write", at, rows: [[cell.formula]], results: [[cell.result]] }]
      : [];
  });
}

/** Beside each row whose sums lack some units, outside the form: how many. */
function lackingEdits(rolled: RolledUp, places: readonly Place[], words: Words): Edit[] {
  const { edition, sums } = rolled;
  return edition.forms.flatMap((form, index) => {
    const at = places[index];
    if (!at) return [];
    const figures = figuresOfForms(edition, [form], [at]);
    const most = new Map<number, number>();
    for (const { code, lacking } of sums) {
      const row = figures.get(code)?.row;
      if (row !== undefined) most.set(row, Math.max(most.get(row) ?? 0, lacking));
    }
    const { column, columns } = formPlace({ edition, form, ...at });
    return [...most]
      .filter(([, count]) => count > 0)
      .map(([row, count]): Edit => ({
        do: "write",
        at: { sheet: at.sheet, row, column: column + columns + 1, rows: 1, columns: 1 },
        rows: [[words.rollUp.sheets.lacking(count)]],
      }));
  });
}
