import type { Code } from "../../../engine/Code";
import type { CellValue, Edit, Format, Place } from "../../../sheets/Sheets";
import type { CellPlace } from "../../reading/tables/findTable";
import { layOut } from "../form/layOut";
import { titleRows, type PrintRequest } from "../form/printForm";
import { checkCalls, type CheckCall } from "./checkCalls";
import { writeCall } from "./FunctionCall";
import { nativeTwin } from "./nativeTwins";

/** Checks that live in the sheet: as custom functions, as formulas of built-in functions, or none. */
export type SheetChecks = "functions" | "formulas" | "none";

export type CheckLabel = (
  check: "balance" | "sumRows" | "sumColumns" | "atMost",
  group: string | null
) => string;

type Request = Pick<PrintRequest, "edition" | "form" | "sheet" | "row" | "column" | "ownSheet">;

/** Between the form and its checks, so that they are not taken for part of it. */
const gap = 1;
const widths = { gap: 12, check: 150 };
const look: Format = {
  size: 9,
  font: "#595959",
  horizontal: "Left",
  vertical: "Center",
  locked: true,
};

/** The edits that put check columns and rows beside a form, outside the area that is printed. */
export function printChecks(
  request: Request,
  style: Exclude<SheetChecks, "none">,
  label: CheckLabel
): Edit[] {
  const { sheet, column, ownSheet } = request;
  const cells = checkCells(request, label);
  const right = cells.filter(({ call }) => call.each === "row").map(({ at }) => at.column);
  const wide = Math.max(...right) - (column + printedSize(request).columns) + 1 - gap;
  const columnWidths: Edit[] =
    ownSheet && right.length > 0
      ? [
          {
            do: "widths",
            sheet,
            column: column + printedSize(request).columns,
            widths: [widths.gap, ...new Array<number>(wide).fill(widths.check)],
          },
        ]
      : [];
  return [...columnWidths, ...cells.flatMap((cell) => editsOf(cell, sheet, style))];
}

/** The areas that the checks take, with their labels. */
export function checkPlaces(request: Request): Place[] {
  const { sheet } = request;
  return checkCells(request, () => "").map(({ at, labelAt }) => {
    const [row, column] = [Math.min(at.row, labelAt.row), Math.min(at.column, labelAt.column)];
    const [rows, columns] = [at.row + at.rows - row, at.column + at.columns - column];
    return { sheet, row, column, rows, columns };
  });
}

/** How many rows the checks need under the form, the gap included. */
export function checkRowsBelow(request: Request): number {
  const below = checkCells(request, () => "").filter(({ call }) => call.each === "column");
  return below.length > 0 ? below.length + gap : 0;
}

interface CheckCell {
  readonly call: CheckCall;
  readonly at: Omit<Place, "sheet">;
  readonly labelAt: CellPlace;
  readonly label: string;
}

function editsOf({ call, at, labelAt, label }: CheckCell, sheet: string, style: string): Edit[] {
  const twin = style === "formulas" ? nativeTwin(call.call) : null;
  // An array spills from its first cell; the others must stay blank for it.
  const anchor = { ...at, sheet, rows: 1, columns: 1 };
  const rows: CellValue[][] = twin ?? [[writeCall(call.call)]];
  const labelPlace = { ...labelAt, sheet, rows: 1, columns: 1 };
  return [
    { do: "write", at: labelPlace, rows: [[label]] },
    { do: "format", at: labelPlace, format: { ...look, bold: true } },
    { do: "format", at: { ...at, sheet }, format: look },
    { do: "write", at: twin ? { ...at, sheet } : anchor, rows },
  ];
}

function checkCells(request: Request, label: CheckLabel): CheckCell[] {
  const { edition, form, row, column } = request;
  const places = figurePlaces(request);
  const size = printedSize(request);
  const below = { next: row + size.rows + gap };
  return form.blocks.flatMap(({ table: id }) => {
    const table = edition.tables.find((each) => each.id === id);
    const calls = table ? checkCalls(edition, table, places) : [];
    let right = column + size.columns + gap;
    return calls.map((call): CheckCell => {
      const text = label(kindOf(call), call.path.length > 1 ? groupOf(call, calls) : null);
      const twin = nativeTwin(call.call) ?? [[]];
      const extent = { rows: twin.length, columns: twin[0]?.length ?? 0 };
      if (call.each === "column") {
        const at = { row: below.next++, column: call.start, ...extent };
        return { call, at, labelAt: { row: at.row, column }, label: text };
      }
      const at = { row: call.start, column: right++, ...extent };
      return { call, at, labelAt: { row: at.row - 1, column: at.column }, label: text };
    });
  });
}

/** What tells several sums of one table apart: the header over each. */
function groupOf({ path }: CheckCall, calls: readonly CheckCall[]): string | null {
  const sums = calls.filter(({ call }) => call.name === "SUMROWS");
  return sums.length > 1 ? (path.at(-2) ?? null) : null;
}

function kindOf({ call }: CheckCall): Parameters<CheckLabel>[0] {
  if (call.name === "BALANCE") return "balance";
  if (call.name === "SUMROWS") return "sumRows";
  return call.name === "SUMCOLUMNS" ? "sumColumns" : "atMost";
}

function printedSize({ edition, form }: Request) {
  const { rows, columns } = layOut(edition, form);
  return { rows: rows + titleRows, columns };
}

function figurePlaces({ edition, form, row, column }: Request): Map<Code, CellPlace> {
  return new Map(
    layOut(edition, form).cells.flatMap((cell) =>
      cell.content.is === "figure"
        ? [[cell.content.code, { row: cell.row + row + titleRows, column: cell.column + column }]]
        : []
    )
  );
}
