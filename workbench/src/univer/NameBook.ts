import type { IRange } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { structureChange } from "../grid/area";
import type { GridName } from "../grid/Grid";
import { type Book, toArea } from "./Book";
import { isStructure } from "./events";
import { shiftFormula } from "./references";

type UniverName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** Univer's builder refuses names that are also functions, such as N and SUM; Excel does not. */
const PLACEHOLDER = "name.to.come";

/** Defined names. Univer moves what they refer to; this one sees to what was deleted. */
export class NameBook {
  private readonly hidden = new Set<string>();

  constructor(private readonly book: Book) {
    book.onCommand((command) => {
      if (!isStructure(command.id) || !command.id.includes("remove")) return;
      const shift = command.id.includes("row") ? "rows" : "columns";
      const sheet = book.sheet(command.sheet);
      const area = toArea(command.params["range"] as IRange, sheet);
      this.markDeleted(sheet.getSheetName(), structureChange("remove", area, shift));
    });
  }

  all(): readonly GridName[] {
    return this.book.workbook.getDefinedNames().map((name) => {
      const scope = scopeOf(name);
      return {
        name: name.getName(),
        formula: `=${name.getFormulaOrRefString().replace(/^=/, "")}`,
        visible: !this.hidden.has(keyOf(name.getName(), scope)),
        ...(scope === undefined ? {} : { scope }),
      };
    });
  }

  set(name: GridName): void {
    this.remove(name.name, name.scope);
    const builder = this.book.workbook.newDefinedNameBuilder().setName(PLACEHOLDER);
    builder.setRef(name.formula.replace(/^=/, ""));
    if (name.scope === undefined) builder.setScopeToWorkbook();
    else builder.setScopeToWorksheet(this.book.sheet(name.scope));
    this.book.workbook.insertDefinedNameBuilder({ ...builder.build(), name: name.name });
    if (!name.visible) this.hidden.add(keyOf(name.name, name.scope));
  }

  remove(name: string, scope?: string): void {
    this.hidden.delete(keyOf(name, scope));
    const key = keyOf(name, scope);
    this.book.workbook
      .getDefinedNames()
      .find((known) => keyOf(known.getName(), scopeOf(known)) === key)
      ?.delete();
  }

  /** Univer lets a name whose cells are all deleted slip to the next row; in Excel it is #REF! then. */
  private markDeleted(sheetName: string, change: ReturnType<typeof structureChange>): void {
    const lost = this.all().filter((name) =>
      shiftFormula(name.formula, sheetName, sheetName, change).includes("#REF!")
    );
    if (lost.length === 0) return;
    // Univer's own shift of the names is part of the same command and comes after this.
    setTimeout(() => {
      for (const name of lost) this.set({ ...name, formula: "=#REF!" });
    });
  }
}

function scopeOf(name: UniverName): string | undefined {
  return name.isWorkbookScope() ? undefined : name.getLocalSheetId();
}

function keyOf(name: string, scope: string | undefined): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}
