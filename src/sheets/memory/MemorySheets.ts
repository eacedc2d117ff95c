import { SheetsError } from "../SheetsError";
import { afterEdits } from "../notes";
import type {
  Applied,
  Area,
  Edit,
  Mark,
  Notes,
  Place,
  Sheets,
  SheetSnapshot,
  Snapshot,
  Spot,
} from "../Sheets";
import { MemorySheet } from "./MemorySheet";

/** A mark with all that was asked of it. */
export type MadeMark = Mark & Omit<Extract<Edit, { do: "mark" }>, "do" | "sheet">;

/** "sheet-1", "mark-2": never the same twice. */
export type NewId = (what: "sheet" | "mark") => string;

function counting(): NewId {
  let last = 0;
  return (what) => `${what}-${(last += 1)}`;
}

/**
 * A workbook in memory. It keeps what it is given and calculates nothing: the result of a formula
 * is blank until somebody sets it.
 */
export class MemorySheets implements Sheets {
  private sheets: MemorySheet[];
  private made: MadeMark[] = [];
  private chosen: Place | null = null;
  manualCalculation = false;
  notes: Notes = {};

  /** @param newId ids of sheets and marks; those of a workbook that has others already must be none of theirs */
  constructor(
    names: readonly string[] = ["Sheet1"],
    private readonly newId: NewId = counting()
  ) {
    this.sheets = names.map((name) => this.newSheet(name));
  }

  /** A workbook holding what a snapshot of another one holds. */
  static from({
    sheets,
    manualCalculation,
    notes = {},
  }: Pick<Snapshot, "sheets" | "manualCalculation" | "notes">): MemorySheets {
    const workbook = new MemorySheets([]);
    workbook.sheets = sheets.map((sheet) => MemorySheet.from(sheet));
    workbook.manualCalculation = manualCalculation;
    workbook.notes = notes;
    return workbook;
  }

  read(): Promise<Snapshot> {
    return Promise.resolve({
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      marks: this.made.map(({ id, sheet }) => ({ id, sheet })),
      manualCalculation: this.manualCalculation,
      notes: this.notes,
    });
  }

  remember(places: readonly Place[]): Promise<readonly Edit[]> {
    return Promise.resolve().then(() => places.map((at) => this.sheet(at.sheet).remember(at)));
  }

  apply(edits: readonly Edit[]): Promise<Applied> {
    const before = { sheets: this.sheets.map((sheet) => sheet.copy()), made: [...this.made] };
    const added: Record<string, string> = {};
    const marks: MadeMark[] = [];
    try {
      for (const edit of edits) this.carryOut(edit, added, marks);
    } catch (error) {
      this.sheets = before.sheets;
      this.made = before.made;
      return Promise.reject(error);
    }
    this.notes = afterEdits(this.notes, edits);
    return Promise.resolve({ added, marks: marks.map(({ id, sheet }) => ({ id, sheet })) });
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(this.chosen);
  }

  async select(sheet: string, areas: readonly Area[]): Promise<void> {
    const [first] = areas;
    const { id } = await Promise.resolve().then(() => this.sheet(sheet));
    this.chosen = first ? { ...first, sheet: id } : null;
  }

  private show(key: string, cell: Spot | undefined) {
    const { id } = this.sheet(key);
    if (cell) this.chosen = { ...cell, sheet: id, rows: 1, columns: 1 };
  }

  /** What a person could see of the sheet beside its values. */
  sheet(key: string): MemorySheet {
    const sheet = this.sheets.find(({ id, name }) => id === key || name === key);
    if (!sheet) throw new SheetsError("missing", key);
    return sheet;
  }

  get marks(): readonly MadeMark[] {
    return this.made;
  }

  private carryOut(edit: Edit, added: Record<string, string>, marks: MadeMark[]) {
    switch (edit.do) {
      case "addSheet":
        if (this.sheets.some(({ name }) => name === edit.name))
          throw new SheetsError("nameTaken", edit.name);
        this.sheets.push(this.newSheet(edit.name));
        added[edit.name] = this.sheet(edit.name).id;
        return;
      case "removeSheet": {
        const { id } = this.sheet(edit.sheet);
        this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
        this.made = this.made.filter(({ sheet }) => sheet !== id);
        return;
      }
      case "mark": {
        const { row, column, formula, style } = edit;
        const { id: sheet } = this.open(edit.sheet);
        const mark = { id: this.newId("mark"), sheet, row, column, formula, style };
        this.made.push(mark);
        marks.push(mark);
        return;
      }
      case "chart":
        this.open(edit.sheet).charts.push(edit);
        return;
      case "unmark":
        this.made = this.made.filter(({ id }) => id !== edit.mark.id);
        return;
      // Notes change together, once all else has gone well.
      case "note":
        return;
      case "show":
        this.show(edit.sheet, edit.cell);
        return;
      case "protect":
        Object.assign(this.open(edit.sheet), { isProtected: true, ownLock: true });
        return;
      case "write":
      case "clear":
      case "restore":
      case "merge":
      case "format":
      case "allow":
        this.open(edit.at.sheet).carryOut(edit);
        return;
      case "widths":
      case "height":
      case "page":
        this.open(edit.sheet).carryOut(edit);
    }
  }

  private open(key: string): MemorySheet {
    const sheet = this.sheet(key);
    if (sheet.isShut) throw new SheetsError("protected", sheet.name);
    return sheet;
  }

  private newSheet(name: string): MemorySheet {
    const blank: SheetSnapshot = {
      id: this.newId("sheet"),
      name,
      visible: true,
      protected: false,
      row: 0,
      column: 0,
      values: [],
      formulas: [],
    };
    return MemorySheet.from(blank);
  }
}
