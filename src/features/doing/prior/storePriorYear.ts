import { SheetsError } from "../../../sheets/SheetsError";
import type { Edit, Place, Sheets, SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import type { PriorSheetWords } from "../../../words/PriorWords";
import { drawPriorSheet, type PriorDrawing } from "../../drawing/prior/drawPriorSheet";
import { freeName } from "../../workbook/freeName";
import type { PriorReport } from "../../reading/prior/PriorReport";
import { splitWorkbook } from "../../workbook/priorSheet";

export interface StoreRequest {
  readonly report: PriorReport;
  /** The day, as it is to be written: the clock belongs to whoever asks. */
  readonly date: string;
  readonly words: PriorSheetWords;
}

export interface Stored {
  readonly sheet: string;
  readonly sheetName: string;
  /** Takes the figures back, or puts back those that were there before. */
  readonly undo: readonly Edit[];
}

/**
 * Writes last year's figures as a plain sheet of values. Where such a sheet is there already, it is
 * written anew in its place, so that what refers to it goes on doing so.
 */
export async function storePriorYear(sheets: Sheets, request: StoreRequest): Promise<Stored> {
  const snapshot = await sheets.read();
  const { prior } = splitWorkbook(snapshot);
  const drawing = drawPriorSheet(request.report, request.date, request.words);
  if (prior?.protected) throw new SheetsError("protected", prior.name);
  if (prior) {
    const at = placeOf(prior, drawing);
    const cleared: Edit = { do: "clear", at };
    const undo = await sheets.remember([at]);
    await sheets.apply([cleared, ...written(prior.id, drawing)]);
    return { sheet: prior.id, sheetName: prior.name, undo: [cleared, ...undo] };
  }
  const name = freeName(request.words.sheetName, namesOf(snapshot));
  const { added } = await sheets.apply([
    { do: "addSheet", name },
    ...written(name, drawing),
    ...looks(name, drawing),
  ]);
  const sheet = added[name] ?? name;
  return { sheet, sheetName: name, undo: [{ do: "removeSheet", sheet }] };
}

export type Removal =
  | { readonly done: true; readonly undo: readonly Edit[] }
  /** Nothing was changed: so many formulas read the sheet, or there is no such sheet. */
  | { readonly done: false; readonly readers: number };

/** Takes the sheet of last year's figures out of the workbook; asks first where formulas read it. */
export async function removePriorYear(sheets: Sheets, evenIfRead: boolean): Promise<Removal> {
  const snapshot = await sheets.read();
  const { prior } = splitWorkbook(snapshot);
  if (!prior) return { done: false, readers: 0 };
  const readers = readersOf(snapshot, prior.name);
  if (readers > 0 && !evenIfRead) return { done: false, readers };
  const before = await sheets.remember([filledPlace(prior)]);
  await sheets.apply([{ do: "removeSheet", sheet: prior.id }]);
  // It comes back as another sheet, which has an id of its own.
  const undo = before.map((edit) =>
    edit.do === "restore" ? { ...edit, at: { ...edit.at, sheet: prior.name } } : edit
  );
  return { done: true, undo: [{ do: "addSheet", name: prior.name }, ...undo] };
}

function readersOf({ sheets }: Snapshot, name: string): number {
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  return sheets
    .flatMap(({ formulas }) => formulas.flat())
    .filter((formula) => typeof formula === "string" && formula.startsWith("="))
    .filter((formula) => String(formula).includes(quoted) || String(formula).includes(`${name}!`))
    .length;
}

function written(sheet: string, { rows, width, formats }: PriorDrawing): Edit[] {
  const at: Place = { sheet, row: 0, column: 0, rows: rows.length, columns: width };
  return [
    { do: "write", at, rows },
    ...formats.map(({ area, format }): Edit => ({ do: "format", at: { ...area, sheet }, format })),
  ];
}

function looks(sheet: string, { rows, width, widths }: PriorDrawing): Edit[] {
  const area = { row: 0, column: 0, rows: rows.length, columns: width };
  return [
    { do: "widths", sheet, column: 0, widths },
    {
      do: "page",
      sheet,
      page: { orientation: "landscape", area, titleRows: [0, 2], fit: "width" },
    },
    { do: "show", sheet },
  ];
}

function placeOf(prior: SheetSnapshot, { rows, width }: PriorDrawing): Place {
  const columns = Math.max(width, ...prior.values.map(({ length }) => length + prior.column));
  const height = Math.max(rows.length, prior.row + prior.values.length);
  return { sheet: prior.id, row: 0, column: 0, rows: height, columns };
}

function filledPlace({ id, row, column, values }: SheetSnapshot): Place {
  const columns = Math.max(1, values[0]?.length ?? 1);
  return { sheet: id, row, column, rows: Math.max(1, values.length), columns };
}

function namesOf({ sheets }: Snapshot): ReadonlySet<string> {
  return new Set(sheets.map(({ name }) => name));
}
