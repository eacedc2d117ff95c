import type { CellValue, Edit, Format, Page, Place, Rule, SheetSnapshot } from "../Sheets";
import { CellGrid, type Cell } from "./CellGrid";

type CellEdit = Extract<Edit, { do: "write" | "clear" | "restore" | "merge" | "format" | "allow" }>;
type SheetEdit = Extract<Edit, { do: "widths" | "height" | "page" }>;

/** What stood in an area, and how it looked. */
type Remembered = Pick<MemorySheet, "merges" | "formats" | "rules"> & {
  readonly cells: readonly (Cell & { readonly row: number; readonly column: number })[];
  readonly heights: ReadonlyMap<number, number>;
  readonly widths: ReadonlyMap<number, number>;
};

/** One sheet of a workbook in memory. */
export class MemorySheet {
  private cells = CellGrid.empty();
  merges: Place[] = [];
  formats: { at: Place; format: Format }[] = [];
  rules: { at: Place; rule: Rule }[] = [];
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  page: Page | null = null;
  /** The protection is this product's own. */
  ownLock = false;
  charts: Extract<Edit, { do: "chart" }>[] = [];

  private constructor(
    readonly id: string,
    public name: string,
    public visible: boolean,
    public isProtected: boolean
  ) {}

  static from(snapshot: SheetSnapshot): MemorySheet {
    const sheet = new MemorySheet(snapshot.id, snapshot.name, snapshot.visible, snapshot.protected);
    snapshot.values.forEach((line, r) =>
      line.forEach((value, c) =>
        sheet.set(snapshot.row + r, snapshot.column + c, value, snapshot.formulas[r]?.[c] ?? value)
      )
    );
    sheet.merges = (snapshot.merged ?? []).map((area) => ({ sheet: snapshot.id, ...area }));
    return sheet;
  }

  copy(): MemorySheet {
    const copy = new MemorySheet(this.id, this.name, this.visible, this.isProtected);
    copy.cells = this.cells.copy();
    copy.merges = [...this.merges];
    copy.formats = [...this.formats];
    copy.rules = [...this.rules];
    copy.widths = new Map(this.widths);
    copy.heights = new Map(this.heights);
    copy.page = this.page;
    copy.ownLock = this.ownLock;
    copy.charts = [...this.charts];
    return copy;
  }

  /** Locked by somebody else. */
  get isShut(): boolean {
    return this.isProtected && !this.ownLock;
  }

  /** Sets a cell's value, and with it the formula that it results from. */
  set(row: number, column: number, value: CellValue, formula: CellValue = value) {
    this.cells.set(row, column, { value, formula });
  }

  value(row: number, column: number): CellValue {
    return this.cells.get(row, column).value;
  }

  snapshot(): SheetSnapshot {
    const { cells } = this;
    const { filled } = cells;
    const merged = this.merges
      .filter(({ rows }) => rows > 1)
      .map(({ row, column, rows, columns }) => ({ row, column, rows, columns }))
      .sort((one, other) => one.row - other.row || one.column - other.column);
    return {
      id: this.id,
      name: this.name,
      visible: this.visible,
      protected: this.isShut,
      row: filled.row,
      column: filled.column,
      values: cells.valuesIn(filled),
      formulas: cells.formulasIn(filled),
      ...(merged.length > 0 && { merged }),
    };
  }

  remember(at: Place): Edit {
    const cells: Remembered["cells"][number][] = [];
    const [heights, widths] = [new Map<number, number>(), new Map<number, number>()];
    this.each(at, (row, column) => {
      const height = this.heights.get(row);
      cells.push({ row, column, ...this.cells.get(row, column) });
      const width = this.widths.get(column);
      if (height !== undefined) heights.set(row, height);
      if (width !== undefined) widths.set(column, width);
    });
    const state: Remembered = {
      cells,
      heights,
      widths,
      merges: this.merges.filter((merge) => within(merge, at)),
      formats: this.formats.filter((format) => within(format.at, at)),
      rules: this.rules.filter((rule) => within(rule.at, at)),
    };
    return { do: "restore", at: { ...at, sheet: this.id }, state };
  }

  carryOut(edit: CellEdit | SheetEdit) {
    switch (edit.do) {
      case "write":
        edit.rows.forEach((line, r) =>
          line.forEach((value, c) => {
            if (value !== null)
              this.write(edit.at.row + r, edit.at.column + c, value, edit.results?.[r]?.[c]);
          })
        );
        return;
      case "clear":
        this.clear(edit.at);
        return;
      case "restore":
        this.clear(edit.at);
        this.putBack(edit.at, edit.state as Remembered);
        return;
      case "merge":
        this.merges.push(edit.at);
        return;
      case "format":
        this.formats.push({ at: edit.at, format: edit.format });
        return;
      case "allow":
        this.rules.push({ at: edit.at, rule: edit.rule });
        return;
      case "widths":
        edit.widths.forEach((width, index) => this.widths.set(edit.column + index, width));
        return;
      case "height":
        for (let row = edit.row; row < edit.row + edit.rows; row += 1)
          this.heights.set(row, edit.height);
        return;
      case "page":
        this.page = edit.page;
    }
  }

  private clear(area: Place) {
    this.each(area, (row, column) => this.set(row, column, ""));
    this.merges = this.merges.filter((merge) => !within(merge, area));
    this.formats = this.formats.filter(({ at }) => !within(at, area));
    this.rules = this.rules.filter(({ at }) => !within(at, area));
  }

  private putBack(area: Place, state: Remembered) {
    for (const { row, column, ...cell } of state.cells) this.cells.set(row, column, cell);
    this.each(area, (row, column) => {
      this.heights.delete(row);
      this.widths.delete(column);
    });
    for (const [row, height] of state.heights) this.heights.set(row, height);
    for (const [column, width] of state.widths) this.widths.set(column, width);
    this.merges.push(...state.merges);
    this.formats.push(...state.formats);
    this.rules.push(...state.rules);
  }

  /** As typing does: digits become a number, "=…" a formula; a leading ' keeps text as text. */
  private write(row: number, column: number, typed: CellValue, result: CellValue = ""): void {
    if (typeof typed === "string" && typed.startsWith("'"))
      return this.set(row, column, typed.slice(1));
    if (typeof typed === "string" && typed.startsWith("="))
      return this.set(row, column, result, typed);
    const isNumber =
      typeof typed === "string" && typed.trim() !== "" && Number.isFinite(Number(typed));
    this.set(row, column, isNumber ? Number(typed) : typed);
  }

  private each({ row, column, rows, columns }: Place, act: (row: number, column: number) => void) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) act(r, c);
    }
  }
}

function within(inner: Place, outer: Place): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
