import type { IRange } from "@univerjs/core";
import { ConditionalFormattingViewModel } from "@univerjs/preset-sheets-conditional-formatting";
import { shiftArea, structureChange, type StructureChange } from "../grid/area";
import type { GridMark } from "../grid/Grid";
import { type Book, type SheetCommand, toArea } from "./Book";
import { isStructure } from "./events";
import { dropSheetInFormula, renameInFormula, shiftFormula } from "./references";

interface SheetMark extends GridMark {
  readonly sheet: string;
}

/** What a deletion did to marks, so that its undoing can bring them back. */
interface Deletion {
  readonly sheet: string;
  readonly change: StructureChange;
  readonly marks: readonly SheetMark[];
}

const ADD = "sheet.mutation.add-conditional-rule";
const DELETE = "sheet.mutation.delete-conditional-rule";
const UNDO = "univer.command.undo";

/**
 * The marks as the add-in made them. Univer moves a rule with its cell but leaves absolute references
 * in its formula as they were, so the formulas are kept and shifted here and the rules set anew.
 *
 * Rules go in and out by mutations: commands would land on the person's undo stack. Each has one cell:
 * over an area of two rows and two columns Univer computes wrong results elsewhere on the sheet.
 */
export class MarkBook {
  private marks: SheetMark[] = [];
  private readonly deletions: Deletion[] = [];
  private readonly stale = new Map<string, string>();
  /** Formulas hold the names of sheets; a command tells the new one only. */
  private readonly sheetNames = new Map<string, string>();
  private renewal: Promise<void> | null = null;

  constructor(private readonly book: Book) {
    this.noteNames();
    book.onCommand((command) => this.follow(command));
  }

  on(sheet: string): readonly GridMark[] {
    return this.marks.filter((mark) => mark.sheet === sheet);
  }

  add(sheet: string, mark: GridMark): void {
    this.marks.push({ ...mark, sheet });
    this.draw(sheet, mark);
  }

  remove(sheet: string, id: string): void {
    this.marks = this.marks.filter((mark) => mark.sheet !== sheet || mark.id !== id);
    this.erase(sheet, id);
  }

  /** Whether the mark's formula is true now, by Univer's own reckoning. */
  isShowing(sheet: string, mark: GridMark): boolean {
    const view = this.book.injector.get(ConditionalFormattingViewModel);
    const rules = view.getCellCfs(this.book.unitId, sheet, mark.row, mark.column) ?? [];
    const result: unknown = rules.find((rule) => rule.cfId === mark.id)?.result;
    return typeof result === "object" && result !== null && Object.keys(result).length > 0;
  }

  /** Resolves when marks changed by the structure of the sheet stand again. */
  renewed(): Promise<void> {
    return this.renewal ?? Promise.resolve();
  }

  private draw(sheet: string, mark: GridMark): void {
    const builder = this.book.sheet(sheet).newConditionalFormattingRule();
    const cell = this.book.sheet(sheet).getRange(mark.row, mark.column).getRange();
    const rule = builder.whenFormulaSatisfied(mark.formula).setRanges([cell]);
    if (mark.fill) rule.setBackground(mark.fill);
    if (mark.fontColor) rule.setFontColor(mark.fontColor);
    if (mark.bold) rule.setBold(true);
    this.book.run(ADD, { subUnitId: sheet, rule: { ...rule.build(), cfId: mark.id } });
  }

  private erase(sheet: string, id: string): void {
    const worksheet = this.book.workbook.getSheetBySheetId(sheet);
    const rules = worksheet?.getConditionalFormattingRules() ?? [];
    if (rules.some((rule) => rule.cfId === id))
      this.book.run(DELETE, { subUnitId: sheet, cfId: id });
  }

  private follow(command: SheetCommand): void {
    if (isStructure(command.id)) this.shift(command);
    else if (command.id === "sheet.mutation.remove-sheet") this.dropSheet(command.sheet);
    else if (command.id === "sheet.mutation.set-worksheet-name") this.renameSheet(command.sheet);
    else if (command.id === "sheet.mutation.insert-sheet") this.noteNames();
  }

  private noteNames(): void {
    for (const sheet of this.book.workbook.getSheets()) {
      this.sheetNames.set(sheet.getSheetId(), sheet.getSheetName());
    }
  }

  private renameSheet(sheet: string): void {
    const from = this.sheetNames.get(sheet) ?? "";
    this.noteNames();
    const to = this.sheetNames.get(sheet) ?? "";
    this.reformulate((formula) => renameInFormula(formula, from, to));
  }

  private dropSheet(sheet: string): void {
    const gone = this.sheetNames.get(sheet) ?? "";
    this.marks = this.marks.filter((mark) => mark.sheet !== sheet);
    this.reformulate((formula) => dropSheetInFormula(formula, gone));
  }

  private reformulate(change: (formula: string) => string): void {
    this.replace(this.marks.map((mark) => this.withFormula(mark, change(mark.formula))));
  }

  private shift(command: SheetCommand): void {
    const change = changeOf(command, this.book);
    const before = this.marks;
    const changed = this.book.sheet(command.sheet).getSheetName();
    let after = before.flatMap((mark) => this.shifted(mark, command.sheet, changed, change));
    if (change.kind === "remove")
      this.deletions.push({ sheet: command.sheet, change, marks: before });
    else if (command.trigger === UNDO) after = this.undone(command.sheet, change, after);
    this.replace(after);
  }

  private shifted(
    mark: SheetMark,
    sheet: string,
    sheetName: string,
    change: StructureChange
  ): SheetMark[] {
    const home = this.book.sheet(mark.sheet).getSheetName();
    const moved = this.withFormula(mark, shiftFormula(mark.formula, home, sheetName, change));
    if (mark.sheet !== sheet) return [moved];
    const area = shiftArea({ row: mark.row, column: mark.column, rows: 1, columns: 1 }, change);
    return area ? [{ ...moved, row: area.row, column: area.column }] : [];
  }

  /** Marks that the deletion took, or took the references of, come back when it is undone. */
  private undone(sheet: string, change: StructureChange, after: SheetMark[]): SheetMark[] {
    const same = (d: Deletion): boolean =>
      d.sheet === sheet &&
      JSON.stringify(d.change) === JSON.stringify({ ...change, kind: "remove" });
    const index = this.deletions.findLastIndex(same);
    const [deletion] = index < 0 ? [] : this.deletions.splice(index, 1);
    if (!deletion) return after;
    const standing = new Set(
      after.filter((mark) => !mark.formula.includes("#REF!")).map((m) => m.id)
    );
    const back = deletion.marks.filter((mark) => !standing.has(mark.id));
    return [...after.filter((mark) => standing.has(mark.id)), ...back];
  }

  private withFormula(mark: SheetMark, formula: string): SheetMark {
    return formula === mark.formula ? mark : { ...mark, formula };
  }

  /** Sets the marks and, once the command under way is done, anew what it changed of them. */
  private replace(marks: SheetMark[]): void {
    const unchanged = new Set(marks);
    for (const mark of this.marks) {
      if (!unchanged.has(mark)) this.stale.set(mark.id, mark.sheet);
    }
    for (const mark of marks) {
      if (!this.marks.includes(mark)) this.stale.set(mark.id, mark.sheet);
    }
    this.marks = marks;
    if (this.stale.size === 0) return;
    this.renewal ??= new Promise((resolve) => {
      setTimeout(() => {
        this.renewal = null;
        this.renew();
        resolve();
      });
    });
  }

  private renew(): void {
    for (const [id, sheet] of this.stale) {
      this.erase(sheet, id);
      const mark = this.marks.find((candidate) => candidate.id === id);
      if (mark) this.draw(mark.sheet, mark);
    }
    this.stale.clear();
  }
}

function changeOf(command: SheetCommand, book: Book): StructureChange {
  const kind = command.id.includes("insert") ? "insert" : "remove";
  const shift = command.id.includes("row") ? "rows" : "columns";
  const sheet = book.sheet(command.sheet);
  return structureChange(kind, toArea(command.params["range"] as IRange, sheet), shift);
}
