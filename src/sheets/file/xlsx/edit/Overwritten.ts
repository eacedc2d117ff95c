import type { Area, CellValue, SheetSnapshot } from "../../../Sheets";

interface Cell {
  readonly row: number;
  readonly column: number;
  /** Undefined where only the number format is another. */
  readonly value?: CellValue;
  /** The number format was taken away: digits are shown as they are, and stay a number. */
  readonly plain?: true;
}

const keyOf = (row: number, column: number) => `${row},${column}`;

/** What has been written over the cells of a sheet that was found. */
export class Overwritten {
  private cells = new Map<string, Cell>();

  get all(): readonly Cell[] {
    return [...this.cells.values()];
  }

  copy(): Overwritten {
    const copy = new Overwritten();
    copy.cells = new Map(this.cells);
    return copy;
  }

  /** As typing does: digits become a number, and a leading ' keeps text as text. */
  write(row: number, column: number, typed: CellValue) {
    this.change(row, column, { value: asTyped(typed) });
  }

  makePlain(row: number, column: number) {
    this.change(row, column, { plain: true });
  }

  /** What `restore` puts back over the same area. */
  within(area: Area): readonly Cell[] {
    return this.all.filter(({ row, column }) => isWithin(row, column, area));
  }

  restore(area: Area, cells: readonly Cell[]) {
    for (const { row, column } of this.within(area)) this.cells.delete(keyOf(row, column));
    for (const cell of cells) this.cells.set(keyOf(cell.row, cell.column), cell);
  }

  /** The sheet with what was written over it. */
  over(sheet: SheetSnapshot): SheetSnapshot {
    const written = this.all.filter((cell) => cell.value !== undefined);
    if (written.length === 0) return sheet;
    const area = around(sheet, written);
    const grid = (old: SheetSnapshot["values"]) =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from(
          { length: area.columns },
          (_, c) => old[area.row + r - sheet.row]?.[area.column + c - sheet.column] ?? ""
        )
      );
    const [values, formulas] = [grid(sheet.values), grid(sheet.formulas)];
    for (const { row, column, value = "" } of written) {
      for (const lines of [values, formulas]) {
        const line = lines[row - area.row];
        if (line && column < area.column + area.columns) line[column - area.column] = value;
      }
    }
    const asides = sheet.asides?.filter(({ row, column }) => !this.cells.has(keyOf(row, column)));
    const { row, column } = area;
    return { ...sheet, row, column, values, formulas, ...(asides && { asides }) };
  }

  private change(row: number, column: number, change: Partial<Cell>) {
    const key = keyOf(row, column);
    this.cells.set(key, { ...this.cells.get(key), ...change, row, column });
  }
}

function asTyped(typed: CellValue): CellValue {
  if (typeof typed !== "string") return typed;
  if (typed.startsWith("'")) return typed.slice(1);
  return typed.trim() !== "" && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}

function isWithin(row: number, column: number, area: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** From the first to the last filled cell, those that were written included. */
function around({ row, column, values }: SheetSnapshot, written: readonly Cell[]): Area {
  const filled = written.filter(({ value }) => value !== "");
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const known =
    rows > 0
      ? [
          { row, column },
          { row: row + rows - 1, column: column + columns - 1 },
        ]
      : [];
  const corners = [...known, ...filled];
  if (corners.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const [top, left] = [
    Math.min(...corners.map((each) => each.row)),
    Math.min(...corners.map((each) => each.column)),
  ];
  return {
    row: top,
    column: left,
    rows: Math.max(...corners.map((each) => each.row)) - top + 1,
    columns: Math.max(...corners.map((each) => each.column)) - left + 1,
  };
}
