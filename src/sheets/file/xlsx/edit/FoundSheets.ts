import type { Area, Edit, Place, SheetSnapshot } from "../../../Sheets";
import { SheetsError } from "../../../SheetsError";
import { Overwritten } from "./Overwritten";

type SheetEdit = Exclude<Edit, { do: "addSheet" | "note" | "mark" | "unmark" }>;

/** The sheets that a file came with, and what has been written over their cells. */
export class FoundSheets {
  private readonly written = new Map<string, Overwritten>();

  constructor(private readonly sheets: readonly SheetSnapshot[]) {}

  copy(): FoundSheets {
    const copy = new FoundSheets(this.sheets);
    for (const [id, cells] of this.written) copy.written.set(id, cells.copy());
    return copy;
  }

  get snapshots(): readonly SheetSnapshot[] {
    return this.sheets.map((sheet) => this.written.get(sheet.id)?.over(sheet) ?? sheet);
  }

  writtenOn(sheet: string): Overwritten["all"] {
    return this.written.get(sheet)?.all ?? [];
  }

  find(key: string): SheetSnapshot | undefined {
    return this.sheets.find(({ id, name }) => id === key || name === key);
  }

  /** Throws where it has gone, or is locked by somebody else. */
  open(key: string): SheetSnapshot {
    const sheet = this.find(key);
    if (!sheet) throw new SheetsError("missing", key);
    if (sheet.protected) throw new SheetsError("protected", sheet.name);
    return sheet;
  }

  remember(sheet: SheetSnapshot, at: Place): Edit {
    const state = this.written.get(sheet.id)?.within(at) ?? [];
    return { do: "restore", at: { ...at, sheet: sheet.id }, state };
  }

  /** Throws where it is not one of the edits that a file of somebody else bears. */
  carryOut(edit: SheetEdit): void {
    if (edit.do === "show") return;
    const sheet = this.open("at" in edit ? edit.at.sheet : edit.sheet);
    const cells = this.written.get(sheet.id) ?? new Overwritten();
    this.written.set(sheet.id, cells);
    if (edit.do === "restore") return cells.restore(edit.at, edit.state as Overwritten["all"]);
    if (edit.do === "write") return write(edit, sheet, cells);
    if (edit.do === "format" && isPlain(edit.format))
      return each(edit.at, (row, column) => cells.makePlain(row, column));
    throw new SheetsError("unsupported", `${edit.do} in a file of somebody else`);
  }
}

function isPlain(format: Extract<Edit, { do: "format" }>["format"]): boolean {
  return Object.keys(format).length === 1 && format.numberFormat === "General";
}

/** Only constants, and only over constants: a formula is somebody's thought. */
function write(
  { at, rows }: Extract<Edit, { do: "write" }>,
  sheet: SheetSnapshot,
  cells: Overwritten
): void {
  rows.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === null) return;
      const [row, column] = [at.row + r, at.column + c];
      const there = sheet.formulas[row - sheet.row]?.[column - sheet.column];
      const calculated = there !== sheet.values[row - sheet.row]?.[column - sheet.column];
      if (calculated || (typeof value === "string" && value.startsWith("=")))
        throw new SheetsError("unsupported", "a formula in a file of somebody else");
      cells.write(row, column, value);
    })
  );
}

function each(
  { row, column, rows, columns }: Area,
  act: (row: number, column: number) => void
): void {
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) act(r, c);
}
