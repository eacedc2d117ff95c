import { cellsIn } from "./FormatStore";
import { Calculator } from "./Calculator";
import { display } from "./display/display";
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
import { GridEvents } from "./GridEvents";
import { MemoryBook } from "./MemoryBook";
import type { MemorySheet } from "./MemorySheet";
import { refuseInvalid, refuseLocked } from "./personLimits";
import { tableOf } from "./tableOf";

/** A workbook in memory: what tests put under the host, and what the file tests compare with. */
export class MemoryGrid implements Grid {
  private readonly book: MemoryBook;
  private readonly calculator: Calculator;
  private readonly events = new GridEvents();
  private selected: { sheet: string; areas: readonly Area[] };
  private inEdit = false;
  private holding = false;

  constructor(sheetNames: readonly string[] = ["Sheet1"]) {
    this.book = new MemoryBook(sheetNames);
    this.calculator = new Calculator(this.book);
    this.selected = { sheet: this.book.first().info.id, areas: [FIRST_CELL] };
  }

  /** What happens inside is a person's doing: protection and validation hold, and events say so. */
  asPerson(act: (grid: this) => void): void {
    this.events.as("person", () => act(this));
  }

  /** What happens inside comes from someone else who has the workbook open. */
  asRemote(act: (grid: this) => void): void {
    this.events.as("remote", () => act(this));
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
    this.events.tell({ type: "selected", sheet, areas });
  }

  activate(sheet: string): void {
    if (this.selected.sheet === this.book.sheet(sheet).info.id) return;
    this.selected = { sheet, areas: [FIRST_CELL] };
    this.events.tell({ type: "activated", sheet });
  }

  addSheet(name: string): SheetInfo {
    const { info } = this.book.add(name);
    this.events.tell({ type: "sheetAdded", sheet: info.id });
    return info;
  }

  removeSheet(sheet: string): void {
    this.book.remove(sheet);
    if (this.selected.sheet === sheet) this.activate(this.book.first().info.id);
    this.calculator.forget();
    this.events.tell({ type: "sheetRemoved", sheet });
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
    return tableOf(area, (row, column) => {
      const value = this.calculator.cell(page, row, column);
      return value instanceof FormulaError ? value.code : (value ?? "");
    });
  }

  formulas(sheet: string, area: Area): CellValue[][] {
    const page = this.book.sheet(sheet);
    return tableOf(area, (row, column) => {
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
    if (this.events.author === "person") refuseInvalid(page, area, rows);
    const isOneCell = area.rows === 1 && area.columns === 1;
    const before = isOneCell ? this.values(sheet, area)[0]?.[0] : undefined;
    for (const { row, column } of cellsIn(area)) {
      const entry = rows[row - area.row]?.[column - area.column] ?? null;
      if (entry !== null) page.type(row, column, entry);
    }
    // A formula is calculated when it is entered, whatever else has to wait.
    if (this.holding) this.values(sheet, area);
    this.changed(sheet, area, "RangeEdited", before);
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
    this.calculator.recalculate();
    this.calculateAll();
    return Promise.resolve();
  }

  holdResults(hold: boolean): void {
    if (hold) this.calculateAll();
    this.holding = hold;
    this.calculator.hold(hold);
  }

  editing(): boolean {
    return this.inEdit;
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return this.events.listen(listener);
  }

  private changed(
    sheet: string,
    area: Area,
    change: Extract<GridEvent, { type: "changed" }>["change"],
    before?: CellValue
  ): void {
    this.calculator.forget();
    const after = before === undefined ? undefined : this.values(sheet, area)[0]?.[0];
    // What was calculated for the event is not kept: in a ring of formulas it would matter who asked first.
    this.calculator.forget();
    const details = before !== undefined && after !== undefined && { details: { before, after } };
    this.events.tell({
      ...{ type: "changed", sheet, area, change, by: this.events.author },
      ...details,
    });
    if (this.holding) return;
    for (const page of this.book.sheets) {
      const calculated = page.formulaArea();
      if (calculated)
        this.events.tell({ type: "calculated", sheet: page.info.id, area: calculated });
    }
  }

  private calculateAll(): void {
    for (const page of this.book.sheets) {
      const area = page.formulaArea();
      if (area) this.values(page.info.id, area);
    }
  }

  /** The host asks for the add-in; a person is refused by the sheet itself. */
  private allow(page: MemorySheet, area: Area): void {
    if (this.events.author === "person") refuseLocked(page, area);
  }
}
