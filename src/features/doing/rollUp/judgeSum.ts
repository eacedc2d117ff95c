import { formatDecimal } from "../../../engine/Decimal";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import type { Words } from "../../../words/Words";
import { figurePlaces, formTexts } from "../../drawing/form/printForm";
import { validateReport } from "../../judging/check/validateReport";
import type { Validation } from "../../judging/findings/Validation";
import type { RolledUp } from "../../judging/rollUp/rollUpUnits";

/** The sum, checked as the report that it is. */
export function judgeSum(rolled: RolledUp, unit: string, words: Words): Validation {
  return validateReport(sumSnapshot(rolled, unit, words));
}

/** The prescribed forms with the sums in them, as a workbook would have them. */
function sumSnapshot({ edition, year, sums }: RolledUp, unit: string, words: Words): Snapshot {
  const title = words.cells.reportTitle(unit, year);
  const values = new Map(sums.map(({ code, value }) => [code, value]));
  const sheets = edition.forms.map((form): SheetSnapshot => {
    const at = { edition, form, row: 0, column: 0 };
    const texts = formTexts({ ...at, title, totals: "typed" });
    const cells = texts.map((line) => [...line]);
    for (const [code, { row, column }] of figurePlaces(at)) {
      const value = values.get(code);
      const line = cells[row];
      if (value && line) line[column] = Number(formatDecimal(value));
    }
    const name = form.sheetName;
    const shown: readonly (readonly CellValue[])[] = cells;
    return {
      ...{ id: name, name, visible: true, protected: false, row: 0, column: 0 },
      ...{ values: shown, formulas: shown },
    };
  });
  return { sheets, marks: [], manualCalculation: false };
}
