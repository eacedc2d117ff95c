/**
 * A workbook as the stage sees it: sheets of cells that calculate. The host answers Excel's API from
 * this interface alone, so the same host runs over Univer in a browser and over memory in tests.
 *
 * Rows and columns count from 0. A sheet is named by its id, which never changes; its name may.
 *
 * This interface is the add-in's hand: whatever is changed through it is announced as `by: "addin"`.
 * What a person does reaches a grid by its own means (a keyboard, a test) and is announced as hers.
 * A refused change throws `GridRefusal`.
 */
export interface Grid {
  /** Every sheet in tab order. */
  sheets(): readonly SheetInfo[];
  /** The sheet the person is looking at, and the area selected there. */
  selection(): { readonly sheet: string; readonly areas: readonly Area[] };
  /** Several areas make a selection of several parts, as with Ctrl held down. */
  select(sheet: string, areas: readonly Area[]): void;
  activate(sheet: string): void;

  addSheet(name: string): SheetInfo;
  removeSheet(sheet: string): void;
  /** Puts the sheet at this place in the tab order. */
  moveSheet(sheet: string, position: number): void;
  updateSheet(sheet: string, change: Partial<Omit<SheetInfo, "id">>): void;

  /** The smallest area holding every filled cell (or, unless `valuesOnly`, every styled one); null when empty. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  /** Results as Excel reports them: "" for a blank cell, "#REF!" for an error, text as string. */
  values(sheet: string, area: Area): CellValue[][];
  /** What was typed: "=SUM(A1:A3)" where there is a formula, else the value. */
  formulas(sheet: string, area: Area): CellValue[][];
  /** What the cell shows, number format applied. */
  texts(sheet: string, area: Area): string[][];
  /** Writes as typing would ("12" becomes 12 unless the format is "@"); null leaves a cell alone. */
  write(sheet: string, area: Area, rows: readonly (readonly (CellValue | null)[])[]): void;
  clear(sheet: string, area: Area, what: "all" | "contents" | "formats"): void;
  /** Whole rows (or columns) beside `area`; cells, merges, marks, names and references move along. */
  insert(sheet: string, area: Area, shift: "rows" | "columns"): void;
  remove(sheet: string, area: Area, shift: "rows" | "columns"): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;

  /** The format of the area's cells; a property on which they differ is null. */
  format(sheet: string, area: Area): CellFormat;
  setFormat(sheet: string, area: Area, change: Partial<CellFormat>): void;
  /** Points, as in Excel's API. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, from: number, to: number, width: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, from: number, to: number, height: number): void;
  freeze(sheet: string, rows: number, columns: number): void;

  validation(sheet: string, area: Area): Validation | null;
  setValidation(sheet: string, area: Area, validation: Validation | null): void;

  /** Formula-type conditional formats, one cell each. */
  marks(sheet: string): readonly GridMark[];
  addMark(sheet: string, mark: GridMark): void;
  removeMark(sheet: string, id: string): void;

  names(): readonly GridName[];
  setName(name: GridName): void;
  removeName(name: string, scope?: string): void;

  /**
   * Every cell is calculated and every mark stands or has gone when this resolves; at once when
   * nothing is outstanding.
   */
  settled(): Promise<void>;
  recalculate(): Promise<void>;
  /** Whether results stay as they are until `recalculate`; absent where the grid always calculates. */
  holdResults?(hold: boolean): void;
  /** True while the person is typing in a cell. */
  editing(): boolean;

  listen(listener: (event: GridEvent) => void): () => void;
}

export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  readonly gridlines: boolean;
  readonly tabColor: string;
}

export interface Border {
  readonly style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface CellFormat {
  /** "#RRGGBB", or "" where there is none. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | null;
  readonly vertical: "Top" | "Center" | "Bottom" | null;
  readonly wrap: boolean | null;
  readonly numberFormat: string | null;
  readonly locked: boolean | null;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
}

export interface Validation {
  readonly kind: "wholeNumber" | "decimal" | "custom" | "list";
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2: string | number | null;
  readonly message: string;
  readonly title: string;
  readonly style: "Stop" | "Warning" | "Information";
  readonly ignoreBlank: boolean;
  /** What is shown beside the cell while it is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface GridMark {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** An A1 formula with absolute references; the mark shows while it is TRUE. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

export interface GridName {
  readonly name: string;
  /** An A1 reference or formula, with its leading "=". */
  readonly formula: string;
  readonly visible: boolean;
  /** The sheet id of a name that belongs to one sheet; absent for a name of the workbook. */
  readonly scope?: string;
}

/** Thrown by a grid that will not do what was asked, with the code Excel would answer. */
export class GridRefusal extends Error {
  constructor(
    readonly code:
      "AccessDenied" | "InvalidArgument" | "InvalidOperation" | "ItemNotFound" | "NotImplemented",
    message: string
  ) {
    super(message);
  }
}

export type GridEvent =
  | {
      readonly type: "changed";
      readonly sheet: string;
      readonly area: Area;
      readonly change:
        "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      /** The add-in's own writes are told apart from the person's, and from another person's. */
      readonly by: "person" | "addin" | "remote";
      /** What one edited cell held, as its value; not told of several cells. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly type: "selected"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly type: "activated"; readonly sheet: string }
  | { readonly type: "sheetAdded" | "sheetRemoved"; readonly sheet: string }
  /** The cells that have new results lie within the area. */
  | { readonly type: "calculated"; readonly sheet: string; readonly area: Area };
