import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/address";
import { boundingArea, FIRST_CELL } from "../grid/area";
import type { Area, CellValue, GridEvent } from "../grid/Grid";
import { type Book, type SheetCommand, toArea } from "./Book";
import { readFormulas, readValues } from "./cells";

const SET_VALUES = "sheet.mutation.set-range-values";

const STRUCTURE = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
} as const;

/** A structural command rewrites formulas too; Excel announces only the structure. */
const REWRITES =
  /(insert|remove|delete|move)-(row|col|rows|cols)|defined-name|set-worksheet-name|-sheet$/;

type Structure = keyof typeof STRUCTURE;

export function isStructure(id: string): id is Structure {
  return id in STRUCTURE;
}

/** Tells the grid's listeners what Univer's commands did. */
export function announceChanges(book: Book): void {
  let selected = "";
  let before: CellValue | null = null;
  book.beforeCommand((command) => {
    if (command.id === SET_VALUES) before = heldBy(book, command);
  });
  book.onCommand((command) => {
    const event = changeOf(book, command, before) ?? sheetEventOf(book, command);
    if (event) book.emit(event);
    if (command.id === "sheet.operation.set-selections") {
      const now = selectionOf(book);
      const key = JSON.stringify(now);
      if (key !== selected) book.emit({ type: "selected", ...now });
      selected = key;
    }
  });
}

export function selectionOf(book: Book): { sheet: string; areas: readonly Area[] } {
  const sheet = book.workbook.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => toArea(range.getRange(), sheet));
  return { sheet: sheet.getSheetId(), areas: areas.length > 0 ? areas : [FIRST_CELL] };
}

function changeOf(book: Book, command: SheetCommand, before: CellValue | null): GridEvent | null {
  const { sheet, actor: by } = command;
  if (isStructure(command.id)) {
    const area = wholeLines(
      toArea(command.params["range"] as IRange, book.sheet(sheet)),
      command.id
    );
    return { type: "changed", sheet, area, change: STRUCTURE[command.id], by };
  }
  if (command.id !== SET_VALUES || !command.trigger || REWRITES.test(command.trigger)) return null;
  const area = contentArea(command.params["cellValue"]);
  if (!area) return null;
  const after = heldBy(book, command);
  const details = before !== null && after !== null && { details: { before, after } };
  return { type: "changed", sheet, area, change: "RangeEdited", by, ...details };
}

/** The value of the one cell that the mutation sets; null for several, and for a formula: its result is still to come. */
function heldBy(book: Book, { sheet, params }: SheetCommand): CellValue | null {
  const area = contentArea(params["cellValue"]);
  if (area?.rows !== 1 || area.columns !== 1) return null;
  const value = readValues(book, sheet, area)[0]?.[0] ?? "";
  return readFormulas(book, sheet, area)[0]?.[0] === value ? value : null;
}

/** Univer's rows end where its sheet does; Excel's are whole. */
function wholeLines(area: Area, change: Structure): Area {
  return change.includes("row")
    ? { ...area, column: 0, columns: MAX_COLUMNS }
    : { ...area, row: 0, rows: MAX_ROWS };
}

/** The cells whose content the mutation sets; null when it sets formats alone. */
function contentArea(cellValue: unknown): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries((cellValue ?? {}) as Record<string, object>)) {
    for (const [column, cell] of Object.entries(cells) as [string, object | null][]) {
      if (cell && !["v", "f", "si", "p"].some((key) => key in cell)) continue;
      const here = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? boundingArea(area, here) : here;
    }
  }
  return area;
}

function sheetEventOf(book: Book, command: SheetCommand): GridEvent | null {
  if (command.id === "sheet.operation.set-worksheet-active") {
    // Univer may tell of it only when another sheet is in front again.
    if (book.workbook.getActiveSheet().getSheetId() !== command.sheet) return null;
    return { type: "activated", sheet: command.sheet };
  }
  if (command.id === "sheet.mutation.insert-sheet") {
    const { sheet } = command.params as { sheet: { id: string } };
    return { type: "sheetAdded", sheet: sheet.id };
  }
  if (command.id === "sheet.mutation.remove-sheet") {
    return { type: "sheetRemoved", sheet: command.sheet };
  }
  return null;
}
