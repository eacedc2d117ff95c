import { type Area, GridRefusal } from "../grid/Grid";
import type { Book, SheetCommand } from "./Book";
import { isUnlocked } from "./cellStyle";
import { eachCell } from "./extent";
import type { SheetList } from "./sheetList";

/** What nobody may do to a protected sheet, whichever cells are unlocked. */
const FORBIDDEN = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
]);

/**
 * Refuses what the person does to locked cells of a protected sheet by Univer's own means. Univer's
 * own protection stays out of it: it knows no unlocked cells.
 */
export function guardProtection(book: Book, sheets: SheetList, refused: () => void): void {
  const { api } = book;
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheet = event.worksheet.getSheetId();
    if (!sheets.isProtected(sheet) || isUnlocked(book, sheet, event.row, event.column)) return;
    event.cancel = true;
    refused();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const command = book.own(event);
    if (!command || command.actor !== "person" || !isRefused(book, sheets, command)) return;
    event.cancel = true;
    refused();
  });
}

function isRefused(book: Book, sheets: SheetList, command: SheetCommand): boolean {
  if (!sheets.isProtected(command.sheet)) return false;
  if (FORBIDDEN.has(command.id)) return true;
  if (command.id !== "sheet.mutation.set-range-values" || !command.trigger) return false;
  const cells = (command.params["cellValue"] ?? {}) as Record<string, object>;
  return Object.entries(cells).some(([row, columns]) =>
    Object.keys(columns).some(
      (column) => !isUnlocked(book, command.sheet, Number(row), Number(column))
    )
  );
}

/** The way through the grid's own methods: a refusal in words, whoever asked. */
export function refuseIfLocked(book: Book, sheets: SheetList, sheet: string, area?: Area): void {
  if (!sheets.isProtected(sheet)) return;
  let locked = area === undefined;
  if (area) {
    eachCell(area, (row, column) => {
      locked ||= !isUnlocked(book, sheet, row, column);
    });
  }
  if (locked) throw new GridRefusal("AccessDenied", PROTECTED);
}

/** Excel's own sentence, shortened. */
export const PROTECTED = "您要更改的单元格位于受保护的工作表中。若要更改，请先取消工作表保护。";
