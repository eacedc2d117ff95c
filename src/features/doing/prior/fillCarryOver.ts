import { codeInLine } from "../../../engine/Code";
import { everyCrossYear } from "../../../editions/everyCrossYear";
import type { CellValue, Edit, Place, Sheets } from "../../../sheets/Sheets";
import { SheetsError } from "../../../sheets/SheetsError";
import { findTables } from "../../reading/tables/findTables";
import { foundCells } from "../../reading/tables/foundCells";
import { otherReport } from "../../reading/title/otherReport";
import { readReportTitle } from "../../reading/title/readReportTitle";
import { splitYears } from "../../workbook/splitYears";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** A cell of this year's 上年结转, and what last year's report carried over. */
export interface CarriedCell {
  readonly cell: FoundCell;
  readonly from: CellValue;
  readonly to: number;
}

export type CarriedOver =
  | { readonly done: true; readonly cells: readonly CarriedCell[]; readonly undo: readonly Edit[] }
  /** Nothing was changed: these cells hold something else. */
  | { readonly done: false; readonly why: "filled"; readonly cells: readonly CarriedCell[] }
  /** Nothing was changed: this year's or last year's 表三 is not there, or has no such figures. */
  | { readonly done: false; readonly why: "nothing" }
  /** Nothing was changed: the figures that are stored are not of the year before. */
  | { readonly done: false; readonly why: "otherYear" };

/**
 * Fills 上年结转 with what last year's report carried over, column by column. Asks before a figure
 * that is there would be replaced; a figure that last year's report does not state is left alone.
 */
export async function fillCarryOver(sheets: Sheets, replace: boolean): Promise<CarriedOver> {
  const snapshot = await sheets.read();
  const { own, then: prior } = splitYears(snapshot, null);
  if (prior && otherReport(readReportTitle(own), readReportTitle(prior))?.year)
    return { done: false, why: "otherYear" };
  const now = findTables(own).find(({ table }) => table.id === "t3");
  const then = prior && findTables(prior).find(({ table }) => table.id === "t3");
  const rule = carryOverOf(now?.edition.id);
  if (!now || !then || !rule) return { done: false, why: "nothing" };
  const [mine, last] = [foundCells(now), foundCells(then)];
  const cells = now.table.columns.flatMap(({ key }): CarriedCell[] => {
    const cell = mine.get(codeInLine({ ...rule, key }, rule.now));
    const carried = last.get(codeInLine({ ...rule, key }, rule.prior));
    return cell && typeof carried?.value === "number"
      ? [{ cell, from: cell.value, to: carried.value }]
      : [];
  });
  if (cells.length === 0) return { done: false, why: "nothing" };
  const changed = cells.filter(({ from, to }) => from !== to);
  const filled = changed.filter(({ from }) => from !== "");
  if (filled.length > 0 && !replace) return { done: false, why: "filled", cells: filled };
  if (now.sheet.protected) throw new SheetsError("protected", now.sheet.name);
  const undo = await sheets.remember(changed.map(({ cell }) => placeOf(cell)));
  await sheets.apply(changed.map(({ cell, to }) => write(cell, to)));
  return { done: true, cells: changed, undo };
}

function carryOverOf(edition: string | undefined) {
  const checks = everyCrossYear.find((each) => each.edition === edition)?.checks ?? [];
  return checks.find((check) => check.kind === "carryOver") ?? null;
}

function write(cell: FoundCell, value: CellValue): Edit {
  return { do: "write", at: placeOf(cell), rows: [[value]] };
}

function placeOf({ sheet, row, column }: FoundCell): Place {
  return { sheet, row, column, rows: 1, columns: 1 };
}
