import { FIRST_CELL } from "../grid/area";
import type { SheetInfo } from "../grid/Grid";
import type { Book } from "./Book";
import { NEW_SHEET } from "./newSheet";
import { selectAreas } from "./structure";

/** What Excel knows of a sheet and Univer does not. */
interface Extra {
  protected: boolean;
  veryHidden: boolean;
}

/** The sheets of the workbook, in tab order. */
export class SheetList {
  private readonly extras = new Map<string, Extra>();

  constructor(private readonly book: Book) {
    // Sheets that the person adds by Univer's own button look like the others.
    book.onCommand((command) => {
      if (command.id !== "sheet.mutation.insert-sheet") return;
      const { sheet } = command.params as { sheet: { id: string } };
      book.sheet(sheet.id).setDefaultStyle(NEW_SHEET.defaultStyle);
    });
  }

  all(): readonly SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const hidden = this.extra(id).veryHidden ? "VeryHidden" : "Hidden";
      return {
        id,
        name: sheet.getSheetName(),
        visibility: sheet.isSheetHidden() ? hidden : "Visible",
        protected: this.extra(id).protected,
        gridlines: !sheet.hasHiddenGridLines(),
        tabColor: sheet.getTabColor() ?? "",
      };
    });
  }

  info(id: string): SheetInfo {
    const info = this.all().find((sheet) => sheet.id === id);
    if (!info) throw new Error(`No sheet ${id}`);
    return info;
  }

  isProtected(id: string): boolean {
    return this.extra(id).protected;
  }

  /** A new sheet stands last and, as in Excel, is not brought to the front. */
  add(name: string): SheetInfo {
    return this.book.unseen(() => {
      const active = this.book.workbook.getActiveSheet().getSheetId();
      const added = this.book.workbook.insertSheet(name, { sheet: NEW_SHEET }).getSheetId();
      // Univer would hand on to it what is selected on the sheet before.
      selectAreas(this.book, added, [FIRST_CELL]);
      this.book.workbook.setActiveSheet(active);
      return this.info(added);
    });
  }

  remove(id: string): void {
    this.extras.delete(id);
    this.book.workbook.deleteSheet(id);
  }

  move(id: string, position: number): void {
    this.book.workbook.moveSheet(this.book.sheet(id), position);
  }

  update(id: string, change: Partial<Omit<SheetInfo, "id">>): void {
    const sheet = this.book.sheet(id);
    if (change.name !== undefined) sheet.setName(change.name);
    if (change.gridlines !== undefined) sheet.setHiddenGridlines(!change.gridlines);
    if (change.tabColor !== undefined) sheet.setTabColor(change.tabColor);
    if (change.protected !== undefined) this.extra(id).protected = change.protected;
    if (change.visibility !== undefined) {
      this.extra(id).veryHidden = change.visibility === "VeryHidden";
      if (change.visibility === "Visible") sheet.showSheet();
      else if (!sheet.isSheetHidden()) sheet.hideSheet();
    }
  }

  private extra(id: string): Extra {
    const known = this.extras.get(id) ?? { protected: false, veryHidden: false };
    this.extras.set(id, known);
    return known;
  }
}
