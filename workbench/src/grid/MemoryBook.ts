import type { StructureChange } from "./area";
import type { Book } from "./Calculator";
import { removeSheetFrom, renameSheetIn, shiftFormula } from "./formula/rewrite";
import { GridRefusal, type GridName, type SheetInfo } from "./Grid";
import { MemorySheet } from "./MemorySheet";

/** Sheets and names, and the formulas that hold them together. */
export class MemoryBook implements Book {
  sheets: MemorySheet[] = [];
  private defined: GridName[] = [];
  private next = 1;

  constructor(names: readonly string[]) {
    for (const name of names) this.add(name);
  }

  first(): MemorySheet {
    const [sheet] = this.sheets;
    if (!sheet) throw new GridRefusal("InvalidOperation", "a workbook has at least one sheet");
    return sheet;
  }

  sheet(id: string): MemorySheet {
    const sheet = this.sheets.find(({ info }) => info.id === id);
    if (!sheet) throw new GridRefusal("ItemNotFound", "the sheet is gone");
    return sheet;
  }

  sheetNamed(name: string): MemorySheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find(({ info }) => info.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string): MemorySheet {
    const number = String(this.next++).padStart(4, "0");
    const sheet = new MemorySheet({
      id: `{00000000-${number}-0000-0000-000000000000}`,
      name,
      visibility: "Visible",
      protected: false,
      gridlines: true,
      tabColor: "",
    });
    this.sheets.push(sheet);
    return sheet;
  }

  remove(id: string): void {
    const { info } = this.sheet(id);
    if (this.sheets.length === 1) {
      throw new GridRefusal("InvalidOperation", "a workbook keeps its last sheet");
    }
    this.sheets = this.sheets.filter((sheet) => sheet.info.id !== id);
    this.defined = this.defined.filter((name) => name.scope !== id);
    this.rewrite((formula) => removeSheetFrom(formula, info.name));
  }

  move(id: string, position: number): void {
    const sheet = this.sheet(id);
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  update(id: string, change: Partial<Omit<SheetInfo, "id">>): void {
    const sheet = this.sheet(id);
    const before = sheet.info.name;
    sheet.info = { ...sheet.info, ...change };
    const after = sheet.info.name;
    if (before !== after) this.rewrite((formula) => renameSheetIn(formula, before, after));
  }

  names(): readonly GridName[] {
    return this.defined;
  }

  setName(name: GridName): void {
    const index = this.defined.findIndex((item) => isSame(item, name.name, name.scope));
    if (index < 0) this.defined.push(name);
    else this.defined[index] = name;
  }

  removeName(name: string, scope?: string): void {
    this.defined = this.defined.filter((item) => !isSame(item, name, scope));
  }

  shift(id: string, change: StructureChange): void {
    const changed = this.sheet(id);
    changed.shift(change);
    this.rewrite((formula, home) => shiftFormula(formula, home, changed.info.name, change));
  }

  /** Every formula of the workbook: of cells, of marks and behind names. */
  private rewrite(change: (formula: string, homeSheet: string) => string): void {
    for (const sheet of this.sheets) {
      for (const [row, column, content] of [...sheet.contents.entries()]) {
        if (!("formula" in content)) continue;
        const formula = change(content.formula, sheet.info.name);
        if (formula !== content.formula) sheet.contents.set(row, column, { formula });
      }
      sheet.marks = sheet.marks.map((mark) => ({
        ...mark,
        formula: change(mark.formula, sheet.info.name),
      }));
    }
    this.defined = this.defined.map((name) => ({
      ...name,
      formula: change(name.formula, this.homeOf(name)),
    }));
  }

  private homeOf({ scope }: GridName): string {
    return (scope === undefined ? this.first() : this.sheet(scope)).info.name;
  }
}

function isSame(item: GridName, name: string, scope: string | undefined): boolean {
  return item.name.toLowerCase() === name.toLowerCase() && item.scope === scope;
}
