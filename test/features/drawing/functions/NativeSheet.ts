import type { FunctionCall } from "../../../../src/features/drawing/functions/FunctionCall";
import { nativeTwin } from "../../../../src/features/drawing/functions/nativeTwins";
import type { CellValue, SheetSnapshot } from "../../../../src/sheets/Sheets";
import { MemoryGrid } from "../../../../workbench";

type Cell = { readonly row: number; readonly column: number };

/** Far to the right of any report. */
const beside = 60;

/** A sheet with the native twins of some calls beside it, calculated by a small Excel. */
export class NativeSheet {
  private readonly grid = new MemoryGrid(["表"]);
  private readonly id = this.grid.sheets()[0]?.id ?? "";
  private readonly lengths: readonly number[];

  constructor(
    private readonly sheet: SheetSnapshot,
    calls: readonly FunctionCall[]
  ) {
    const { row, column, values } = sheet;
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    this.grid.write(
      this.id,
      area,
      values.map((line) => line.map(typed))
    );
    const formulas = calls.map((call) => (nativeTwin(call) ?? []).flat());
    this.lengths = formulas.map(({ length }) => length);
    formulas.forEach((lines, n) =>
      this.grid.write(
        this.id,
        this.place(n),
        lines.map((formula) => [formula])
      )
    );
  }

  /** The answers while the given cells hold something else. */
  answers(changes: ReadonlyMap<Cell, CellValue>): string[][] {
    for (const [cell, value] of changes) this.put(cell, value);
    const answers = this.lengths.map((_, n) =>
      this.grid.values(this.id, this.place(n)).map(([value]) => String(value))
    );
    for (const [cell] of changes) this.put(cell, this.before(cell));
    return answers;
  }

  private put({ row, column }: Cell, value: CellValue) {
    this.grid.write(this.id, { row, column, rows: 1, columns: 1 }, [[typed(value)]]);
  }

  private before({ row, column }: Cell): CellValue {
    return this.sheet.values[row - this.sheet.row]?.[column - this.sheet.column] ?? "";
  }

  private place(call: number) {
    return { row: 0, column: beside + call, rows: this.lengths[call] ?? 0, columns: 1 };
  }
}

/** Text stays text; an error stays the error it is. */
function typed(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && !value.startsWith("#") ? `'${value}` : value;
}
