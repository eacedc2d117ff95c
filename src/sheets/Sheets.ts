/**
 * A workbook with sheets and cells, wherever it lives. Everything that needs to be known is read in
 * one go, and everything that is to change is handed over as a list of edits.
 *
 * Rows and columns count from 0. Every call may reject with a `SheetsError`.
 */
export interface Sheets {
  /** What cannot be done here and is not to be offered; not said where all can. */
  readonly lacks?: readonly Ability[];
  read(): Promise<Snapshot>;
  /**
   * The edits that put the places back as they are now: contents, text as text, number formats,
   * looks, merged cells, rules of entry, heights of rows.
   */
  remember(places: readonly Place[]): Promise<readonly Edit[]>;
  /** Carries out the edits in their order. Where a sheet they need has gone, nothing is written. */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /** The area the person has selected; null when it is not one area of cells. */
  selection(): Promise<Place | null>;
  /** Shows the sheet and selects the areas. */
  select(sheet: string, areas: readonly Area[]): Promise<void>;
}

/**
 * What not every place can bear:
 * - `change`: anything at all;
 * - `layOut`: looks, merged cells, rules of entry and locks on sheets that were there before;
 * - `calculate`: formulas on such sheets.
 */
export type Ability = "change" | "layOut" | "calculate";

export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area on a sheet, which is addressed by its id, or by its name before it has one. */
export interface Place extends Area {
  readonly sheet: string;
}

export interface Snapshot {
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** The marks this product has made and not yet removed. */
  readonly marks: readonly Mark[];
  /** Formulas are not recalculated by themselves, so results may be stale. */
  readonly manualCalculation: boolean;
  /** Not said where there are none. */
  readonly notes?: Notes;
}

/** Short texts that this product keeps in the workbook beside the cells, by their keys. */
export type Notes = Readonly<Record<string, string>>;

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /**
   * Locked by somebody else. A sheet that this product has locked itself (`protect`) is open to its
   * edits, and is locked again behind them.
   */
  readonly protected: boolean;
  /** Where `values` and `formulas` begin. */
  readonly row: number;
  readonly column: number;
  /** Row by row; "" for a blank cell, "#REF!" and the like for an error. */
  readonly values: readonly (readonly CellValue[])[];
  /** "=SUM(A1:A3)" where a cell has a formula, else its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** What stands in cells and was left out of their values; not said where there is none. */
  readonly asides?: readonly Aside[];
  /** The merged areas of more than one row; not said where there are none, or where the place does not tell. */
  readonly merged?: readonly Area[];
}

/** Text in a cell that is no part of its value, as far as a file tells: 15¹ is 15, not 151. */
export interface Aside {
  readonly row: number;
  readonly column: number;
  /** A raised or lowered mark, or text that is struck out or hidden. */
  readonly is: "raised" | "struck";
  readonly text: string;
}

/** A conditional format of one cell that shows while its formula is TRUE. */
export interface Mark {
  readonly id: string;
  readonly sheet: string;
}

export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

export interface Format {
  readonly fill?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  /** A thin line of this colour around and between the cells. */
  readonly grid?: string;
}

export interface Rule {
  readonly kind: "wholeNumber" | "decimal";
  readonly least: number | null;
  readonly title: string;
  readonly message: string;
}

export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly area: Area;
  /** Rows from the first to the last that repeat on each printed page. */
  readonly titleRows: readonly [number, number];
  /** Shrunk to one page, or to the width of one page over as many as it takes; one page if not said. */
  readonly fit?: "page" | "width";
}

export type Edit =
  | { readonly do: "addSheet"; readonly name: string }
  | { readonly do: "removeSheet"; readonly sheet: string }
  /**
   * Writes as typing would; null leaves a cell alone, and a leading ' keeps text as text. `results`:
   * what the formulas among them come to, for a workbook that nobody calculates.
   */
  | {
      readonly do: "write";
      readonly at: Place;
      readonly rows: readonly (readonly (CellValue | null)[])[];
      readonly results?: readonly (readonly CellValue[])[];
    }
  | { readonly do: "clear"; readonly at: Place }
  /** Comes from `remember`, and only the workbook that remembered knows what the state says. */
  | { readonly do: "restore"; readonly at: Place; readonly state: unknown }
  | { readonly do: "merge"; readonly at: Place }
  | { readonly do: "format"; readonly at: Place; readonly format: Format }
  /** Widths in points, from the given column on. */
  | {
      readonly do: "widths";
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | {
      readonly do: "height";
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly height: number;
    }
  | { readonly do: "allow"; readonly at: Place; readonly rule: Rule }
  | { readonly do: "page"; readonly sheet: string; readonly page: Page }
  /** Without a password; only unlocked cells can be typed into. */
  | { readonly do: "protect"; readonly sheet: string }
  | {
      readonly do: "mark";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
      readonly style: MarkStyle;
    }
  | { readonly do: "unmark"; readonly mark: Mark }
  /**
   * A column chart: names in the first column of the data, series in the others. The workbook is
   * worth having without it: a host that has no charts leaves it out.
   */
  | {
      readonly do: "chart";
      readonly sheet: string;
      readonly data: Area;
      readonly over: Area;
      readonly title: string;
    }
  /** Keeps a note, in the place of one of the same key; null takes it away. */
  | { readonly do: "note"; readonly key: string; readonly text: string | null }
  /** Brings the sheet into view, and the cursor into a cell of it where one is named. */
  | { readonly do: "show"; readonly sheet: string; readonly cell?: Spot };

export type Spot = Pick<Area, "row" | "column">;

export type WithoutCharts = "unsupported" | "failed";

export interface Applied {
  /** Ids of the added sheets, by the name they were added under. */
  readonly added: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  /** How many marks were really there to be removed; where it is not said, all of them. */
  readonly unmarked?: number;
  /** Charts were asked for and are not there: the host has none, or would not draw these. */
  readonly withoutCharts?: WithoutCharts;
  /** Pages were to be set up for print, and the host would not: it may know no printer. */
  readonly withoutPages?: true;
}
