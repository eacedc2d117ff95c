import { cellsIn } from "./FormatStore";
import { Calculator } from "./Calculator";
import { display } from "./display";
import { FIRST_CELL, structureChange, withMerges, type Shift } from "./area";
import { FormulaError, single, toTruth } from "./formula/values";
import type {
  Area,
  CellFormat,
  CellValue,
  Grid,
  GridEvent,
  GridMark,
  GridName,
  SheetInfo,
  Validation,
} from "./Grid";
import { MemoryBook } from "./MemoryBook";
import type { MemorySheet } from "./MemorySheet";
import { refuseInvalid, refuseLocked } from "./personLimits";
import { typed } from "./typing";

/** A workbook in memory: what tests put under the host, and what the file tests compare with. */
export class MemoryGrid implements Grid {
  private readonly book: MemoryBook;
  private readonly calculator: Calculator;
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private selected: { sheet: string; areas: readonly Area[] };
  private author: "person" | "addin" | "remote" = "addin";
  private inEdit = false;

  constructor(sheetNames: readonly string[] = ["Sheet1"]) {
    this.book = new MemoryBook(sheetNames);
    this.calculator = new Calculator(this.book);
    this.selected = { sheet: this.book.first().info.id, areas: [FIRST_CELL] };
  }

  /** What happens inside is a person's doing: protection and validation hold, and events say so. */
  asPerson(act: (grid: this) => void): void {
    this.as("person", act);
  }

  /** What happens inside comes from someone else who has the workbook open. */
  asRemote(act: (grid: this) => void): void {
    this.as("remote", act);
  }

  /** The person begins or ends typing in a cell. */
  setEditing(editing: boolean): void {
    this.inEdit = editing;
  }

  /** Whether the mark's formula is true now. */
  showing(sheet: string, mark: GridMark): boolean {
    return toTruth(single(this.calculator.formula(mark.formula, this.book.sheet(sheet)))) === true;
  }

  sheets(): readonly SheetInfo[] {
    return this.book.sheets.map((sheet) => sheet.info);
  }

  selection(): { readonly sheet: string; readonly areas: readonly Area[] } {
    return this.selected;
  }

  select(sheet: string, wanted: readonly Area[]): void {
    const { merges } = this.book.sheet(sheet);
    const areas = wanted.map((area) => withMerges(area, merges));
    this.selected = { sheet: this.book.sheet(sheet).info.id, areas };
    this.tell({ type: "selected", sheet, areas });
  }

  activate(sheet: string): void {
    if (this.selected.sheet === this.book.sheet(sheet).info.id) return;
    this.selected = { sheet, areas: [FIRST_CELL] };
    this.tell({ type: "activated", sheet });
  }

  addSheet(name: string): SheetInfo {
    const { info } = this.book.add(name);
    this.tell({ type: "sheetAdded", sheet: info.id });
    return info;
  }

  removeSheet(sheet: string): void {
    this.book.remove(sheet);
    if (this.selected.sheet === sheet) this.activate(this.book.first().info.id);
    this.calculator.forget();
    this.tell({ type: "sheetRemoved", sheet });
  }

  moveSheet(sheet: string, position: number): void {
    this.book.move(sheet, position);
  }

  updateSheet(sheet: string, change: Partial<Omit<SheetInfo, "id">>): void {
    this.book.update(sheet, change);
    this.calculator.forget();
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.book.sheet(sheet).used(valuesOnly);
  }

  values(sheet: string, area: Area): CellValue[][] {
    const page = this.book.sheet(sheet);
    return table(area, (row, column) => {
      const value = this.calculator.cell(page, row, column);
      return value instanceof FormulaError ? value.code : (value ?? "");
    });
  }

  formulas(sheet: string, area: Area): CellValue[][] {
    const page = this.book.sheet(sheet);
    return table(area, (row, column) => {
      const content = page.contents.get(row, column);
      if (!content) return "";
      if ("formula" in content) return content.formula;
      return content.value instanceof FormulaError ? content.value.code : content.value;
    });
  }

  texts(sheet: string, area: Area): string[][] {
    const { formats } = this.book.sheet(sheet);
    return this.values(sheet, area).map((row, r) =>
      row.map((value, c) =>
        display(value, formats.at(area.row + r, area.column + c).numberFormat ?? "General")
      )
    );
  }

  write(sheet: string, area: Area, rows: readonly (readonly (CellValue | null)[])[]): void {
    const page = this.book.sheet(sheet);
    this.allow(page, area);
    if (this.author === "person") refuseInvalid(page, area, rows);
    for (const { row, column } of cellsIn(area)) {
      const entry = rows[row - area.row]?.[column - area.column] ?? null;
      if (entry === null || page.isCovered(row, column)) continue;
      const format = page.formats.at(row, column).numberFormat ?? "General";
      page.contents.set(row, column, typed(entry, format));
    }
    this.changed(sheet, area, "RangeEdited");
  }

  clear(sheet: string, area: Area, what: "all" | "contents" | "formats"): void {
    const page = this.book.sheet(sheet);
    this.allow(page, area);
    if (what !== "contents") page.formats.clear(area);
    if (what === "formats") return;
    page.contents.clear(area);
    this.changed(sheet, area, "RangeEdited");
  }

  insert(sheet: string, area: Area, shift: Shift): void {
    this.allow(this.book.sheet(sheet), area);
    this.book.shift(sheet, structureChange("insert", area, shift));
    this.changed(sheet, area, shift === "rows" ? "RowInserted" : "ColumnInserted");
  }

  remove(sheet: string, area: Area, shift: Shift): void {
    this.allow(this.book.sheet(sheet), area);
    this.book.shift(sheet, structureChange("remove", area, shift));
    this.changed(sheet, area, shift === "rows" ? "RowDeleted" : "ColumnDeleted");
  }

  merges(sheet: string): readonly Area[] {
    return this.book.sheet(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.book.sheet(sheet).merge(area);
    this.calculator.forget();
  }

  unmerge(sheet: string, area: Area): void {
    this.book.sheet(sheet).unmerge(area);
  }

  format(sheet: string, area: Area): CellFormat {
    return this.book.sheet(sheet).formats.common(area);
  }

  setFormat(sheet: string, area: Area, change: Partial<CellFormat>): void {
    this.book.sheet(sheet).formats.set(area, change);
  }

  columnWidth(sheet: string, column: number): number {
    return this.book.sheet(sheet).columnWidths.get(column);
  }

  setColumnWidth(sheet: string, from: number, to: number, width: number): void {
    this.book.sheet(sheet).columnWidths.set(from, to, width);
  }

  rowHeight(sheet: string, row: number): number {
    return this.book.sheet(sheet).rowHeights.get(row);
  }

  setRowHeight(sheet: string, from: number, to: number, height: number): void {
    this.book.sheet(sheet).rowHeights.set(from, to, height);
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.book.sheet(sheet).frozen = { rows, columns };
  }

  validation(sheet: string, area: Area): Validation | null {
    return this.book.sheet(sheet).validation(area);
  }

  setValidation(sheet: string, area: Area, validation: Validation | null): void {
    this.book.sheet(sheet).setValidation(area, validation);
  }

  marks(sheet: string): readonly GridMark[] {
    return this.book.sheet(sheet).marks;
  }

  addMark(sheet: string, mark: GridMark): void {
    this.book.sheet(sheet).marks.push(mark);
  }

  removeMark(sheet: string, id: string): void {
    const page = this.book.sheet(sheet);
    page.marks = page.marks.filter((mark) => mark.id !== id);
  }

  names(): readonly GridName[] {
    return this.book.names();
  }

  setName(name: GridName): void {
    this.book.setName(name);
    this.calculator.forget();
  }

  removeName(name: string, scope?: string): void {
    this.book.removeName(name, scope);
    this.calculator.forget();
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  recalculate(): Promise<void> {
    this.calculator.forget();
    return Promise.resolve();
  }

  editing(): boolean {
    return this.inEdit;
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private as(author: "person" | "remote", act: (grid: this) => void): void {
    this.author = author;
    try {
      act(this);
    } finally {
      this.author = "addin";
    }
  }

  private changed(
    sheet: string,
    area: Area,
    change: Extract<GridEvent, { type: "changed" }>["change"]
  ): void {
    this.calculator.forget();
    this.tell({ type: "changed", sheet, area, change, by: this.author });
    for (const { info } of this.book.sheetsWithFormulas()) {
      this.tell({ type: "calculated", sheet: info.id });
    }
  }

  private tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** The host asks for the add-in; a person is refused by the sheet itself. */
  private allow(page: MemorySheet, area: Area): void {
    if (this.author === "person") refuseLocked(page, area);
  }
}

function table<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c))
  );
}
