import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
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
} from "../grid/Grid";
import type { AddinFunction } from "../grid/AddinFunction";
import { AddinFunctions } from "./AddinFunctions";
import { Book } from "./Book";
import { Calculation } from "./calculation";
import { clearContents, readFormulas, readTexts, readValues, usedArea, writeCells } from "./cells";
import { announceChanges, selectionOf } from "./events";
import { MarkBook } from "./MarkBook";
import { NameBook } from "./NameBook";
import { guardProtection, PROTECTED, refuseIfLocked } from "./protection";
import { SheetList } from "./sheetList";
import { readColumnWidth, readRowHeight, writeColumnWidth, writeRowHeight } from "./sizes";
import {
  freezePanes,
  insertSpan,
  mergeArea,
  mergesOf,
  removeSpan,
  selectAreas,
  selectWholeMerges,
  unmergeArea,
} from "./structure";
import { clearFormats, readFormat, writeFormat } from "./styles";
import { frameInView, type Frame } from "./view";
import { Validations } from "./validations";

/** The grid of the stage: a workbook in Univer. What is done through it is the add-in's doing. */
export class UniverGrid implements Grid {
  private readonly book: Book;
  private readonly sheetList: SheetList;
  private readonly markBook: MarkBook;
  private readonly nameBook: NameBook;
  private readonly validations: Validations;
  private readonly calculation: Calculation;
  private readonly functions: AddinFunctions;

  /** `refused` is told when the person tries to change a protected cell. */
  constructor(
    univer: Univer,
    api: FUniver,
    workbook: FWorkbook,
    private readonly refused: (reason: string) => void
  ) {
    this.book = new Book(univer, api, workbook);
    this.sheetList = new SheetList(this.book);
    this.markBook = new MarkBook(this.book);
    this.nameBook = new NameBook(this.book);
    this.validations = new Validations(this.book);
    this.calculation = new Calculation(this.book);
    this.functions = new AddinFunctions(this.book, () => this.calculation.recalculate());
    announceChanges(this.book);
    guardProtection(this.book, this.sheetList, () => this.refused(PROTECTED));
  }

  /** Does something as if the person had done it by hand: so it is announced, and so it is refused. */
  byHand<T>(act: (grid: Grid) => T): T {
    this.actor = "person";
    try {
      return act(this);
    } finally {
      this.actor = "addin";
    }
  }

  private actor: "person" | "addin" = "addin";

  private act<T>(what: () => T): T {
    return this.book.as(this.actor, what);
  }

  /** As `act`, unless the sheet is protected; with an area, unless a cell of it is locked. */
  private change(sheet: string, area: Area | undefined, what: () => void): void {
    refuseIfLocked(this.book, this.sheetList, sheet, area);
    this.act(what);
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.all();
  }
  selection(): { readonly sheet: string; readonly areas: readonly Area[] } {
    return selectionOf(this.book);
  }
  select(sheet: string, areas: readonly Area[]): void {
    this.act(() => selectAreas(this.book, sheet, areas));
  }
  activate(sheet: string): void {
    // Univer would announce what is active already.
    if (this.book.workbook.getActiveSheet().getSheetId() === sheet) return;
    this.act(() => {
      this.book.workbook.setActiveSheet(sheet);
      selectWholeMerges(this.book);
    });
  }
  addSheet(name: string): SheetInfo {
    return this.act(() => this.sheetList.add(name));
  }
  removeSheet(sheet: string): void {
    this.act(() => this.sheetList.remove(sheet));
  }
  moveSheet(sheet: string, position: number): void {
    this.act(() => this.sheetList.move(sheet, position));
  }
  updateSheet(sheet: string, change: Partial<Omit<SheetInfo, "id">>): void {
    this.act(() => this.sheetList.update(sheet, change));
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return usedArea(this.book, sheet, valuesOnly);
  }
  values(sheet: string, area: Area): CellValue[][] {
    return readValues(this.book, sheet, area);
  }
  formulas(sheet: string, area: Area): CellValue[][] {
    return readFormulas(this.book, sheet, area);
  }
  texts(sheet: string, area: Area): string[][] {
    return readTexts(this.book, sheet, area);
  }
  write(sheet: string, area: Area, rows: readonly (readonly (CellValue | null)[])[]): void {
    this.change(sheet, area, () => writeCells(this.book, sheet, area, rows));
  }
  clear(sheet: string, area: Area, what: "all" | "contents" | "formats"): void {
    this.change(sheet, what === "contents" ? area : undefined, () => {
      if (what !== "formats") clearContents(this.book, sheet, area);
      if (what === "contents") return;
      unmergeArea(this.book, sheet, area);
      clearFormats(this.book, sheet, area);
    });
  }
  insert(sheet: string, area: Area, shift: "rows" | "columns"): void {
    this.change(sheet, undefined, () => insertSpan(this.book, sheet, area, shift));
  }
  remove(sheet: string, area: Area, shift: "rows" | "columns"): void {
    this.change(sheet, undefined, () => removeSpan(this.book, sheet, area, shift));
  }

  merges(sheet: string): readonly Area[] {
    return mergesOf(this.book, sheet);
  }
  merge(sheet: string, area: Area): void {
    this.change(sheet, undefined, () => mergeArea(this.book, sheet, area));
  }
  unmerge(sheet: string, area: Area): void {
    this.change(sheet, undefined, () => unmergeArea(this.book, sheet, area));
  }

  format(sheet: string, area: Area): CellFormat {
    return readFormat(this.book, sheet, area);
  }
  setFormat(sheet: string, area: Area, change: Partial<CellFormat>): void {
    this.change(sheet, undefined, () => writeFormat(this.book, sheet, area, change));
  }
  columnWidth(sheet: string, column: number): number {
    return readColumnWidth(this.book, sheet, column);
  }
  setColumnWidth(sheet: string, from: number, to: number, width: number): void {
    this.change(sheet, undefined, () => writeColumnWidth(this.book, sheet, from, to, width));
  }
  rowHeight(sheet: string, row: number): number {
    return readRowHeight(this.book, sheet, row);
  }
  setRowHeight(sheet: string, from: number, to: number, height: number): void {
    this.change(sheet, undefined, () => writeRowHeight(this.book, sheet, from, to, height));
  }
  freeze(sheet: string, rows: number, columns: number): void {
    this.act(() => freezePanes(this.book, sheet, rows, columns));
  }

  validation(sheet: string, area: Area): Validation | null {
    return this.validations.read(sheet, area);
  }
  setValidation(sheet: string, area: Area, validation: Validation | null): void {
    this.act(() => this.validations.write(sheet, area, validation));
  }

  marks(sheet: string): readonly GridMark[] {
    return this.markBook.on(sheet);
  }
  addMark(sheet: string, mark: GridMark): void {
    this.act(() => this.markBook.add(sheet, mark));
  }
  removeMark(sheet: string, id: string): void {
    this.act(() => this.markBook.remove(sheet, id));
  }
  isShowing(sheet: string, mark: GridMark): boolean {
    return this.markBook.isShowing(sheet, mark);
  }

  names(): readonly GridName[] {
    return this.nameBook.all();
  }
  setName(name: GridName): void {
    this.act(() => this.nameBook.set(name));
  }
  removeName(name: string, scope?: string): void {
    this.act(() => this.nameBook.remove(name, scope));
  }

  async settled(): Promise<void> {
    await this.markBook.renewed();
    await this.calculation.settled();
  }
  recalculate(): Promise<void> {
    return this.calculation.recalculate();
  }
  /** From now on formulas may call these. */
  defineFunctions(functions: readonly AddinFunction[]): void {
    this.functions.define(functions);
  }
  /** Not part of `settled`, which the add-in's own requests wait for: it could never answer then. */
  functionsAnswered(): Promise<void> {
    return this.functions.answered();
  }
  editing(): boolean {
    return this.book.workbook.isCellEditing();
  }
  /** Where cells of the active sheet are drawn, in pixels from the corner of the canvas. */
  frameInView(area: Area): Frame {
    return frameInView(this.book, area);
  }
  onScroll(listener: () => void): void {
    this.book.api.addEvent(this.book.api.Event.Scroll, listener);
  }
  listen(listener: (event: GridEvent) => void): () => void {
    return this.book.listen(listener);
  }
}
