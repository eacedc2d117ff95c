import type { Area, CellValue } from "../Sheets";

export interface Cell {
  readonly value: CellValue;
  readonly formula: CellValue;
}

const blank: Cell = { value: "", formula: "" };

/** Row by row, with holes where nothing stands. */
type Lines = (CellValue[] | undefined)[];

/**
 * What stands in the cells of a sheet. A list of thousands of units has millions of cells, so they
 * are kept as rows of values, and formulas beside them only where there are any.
 */
export class CellGrid {
  private constructor(
    private readonly values: Lines = [],
    private readonly formulas: Lines = []
  ) {}

  static empty(): CellGrid {
    return new CellGrid();
  }

  copy(): CellGrid {
    const copied = (lines: Lines) => lines.map((line) => line && [...line]);
    return new CellGrid(copied(this.values), copied(this.formulas));
  }

  get(row: number, column: number): Cell {
    const value = this.values[row]?.[column] ?? "";
    const formula = this.formulas[row]?.[column] ?? value;
    return value === "" && formula === "" ? blank : { value, formula };
  }

  set(row: number, column: number, { value, formula }: Cell) {
    put(this.values, row, column, value);
    if (formula !== value || this.formulas[row]?.[column] !== undefined)
      put(this.formulas, row, column, formula);
  }

  /** The smallest area with everything that stands here; no rows where nothing does. */
  get filled(): Area {
    const bounds = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
    for (const lines of [this.values, this.formulas]) {
      lines.forEach((line, row) => {
        line?.forEach((value, column) => {
          if (value === "") return;
          bounds.top = Math.min(bounds.top, row);
          bounds.bottom = Math.max(bounds.bottom, row);
          bounds.left = Math.min(bounds.left, column);
          bounds.right = Math.max(bounds.right, column);
        });
      });
    }
    const { top, bottom, left, right } = bounds;
    if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  valuesIn(area: Area): CellValue[][] {
    return rowsOf(area).map((row) => this.lineOf(this.values, row, area));
  }

  formulasIn(area: Area): CellValue[][] {
    return rowsOf(area).map((row) => {
      const line = this.lineOf(this.values, row, area);
      this.formulas[row]?.forEach((formula, column) => {
        const at = column - area.column;
        if (at >= 0 && at < area.columns) line[at] = formula;
      });
      return line;
    });
  }

  private lineOf(lines: Lines, row: number, { column, columns }: Area): CellValue[] {
    const line = lines[row];
    return Array.from({ length: columns }, (_, at) => line?.[column + at] ?? "");
  }
}

function put(lines: Lines, row: number, column: number, value: CellValue) {
  const line = (lines[row] ??= []);
  line[column] = value;
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, at) => row + at);
}
