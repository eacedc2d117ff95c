import type { Edition, Form } from "../../editions/Edition";
import { readFigure } from "../../engine/readFigure";
import type { CellValue, Edit, Format, Sheets, Snapshot } from "../../sheets/Sheets";
import { findTables, type FoundTable } from "../find/findTables";
import { freeName } from "../insert/freeName";
import type { InsertWords, Undo } from "../insert/insertTables";
import { layOut } from "../insert/layOut";
import { formPlace, formTexts, printForm, titleRows } from "../insert/printForm";
import { readTitle, type Title } from "../find/readTitle";

export interface CleanCopy {
  /** Names of the new sheets; none where no table was found. */
  readonly names: readonly string[];
  /** Titles of tables that belong to a copied form and were not found: they are left blank. */
  readonly missing: readonly string[];
  /** Cells that hold no number, such as blanks and error values: so many, for a last look. */
  readonly noNumbers: number;
  readonly undo: Undo;
}

export interface CleanWords extends InsertWords {
  readonly cleanSheetName: (sheet: string) => string;
}

/**
 * 上报版: the tables of the workbook once more, in the prescribed layout and print set-up, values
 * only: no formula, check column, mark, name, rule of entry or reference to the add-in.
 *
 * @param target where the copy goes; a workbook of its own has nothing else of ours in it either
 */
export async function makeCleanCopy(
  sheets: Sheets,
  words: CleanWords,
  target: Sheets = sheets
): Promise<CleanCopy> {
  const snapshot = await sheets.read();
  const taken = new Set((await target.read()).sheets.map(({ name }) => name));
  const forms = formsOf(findTables(snapshot)).map((copied) => {
    const wanted =
      target === sheets ? words.cleanSheetName(copied.form.sheetName) : copied.form.sheetName;
    const sheet = freeName(wanted, taken);
    taken.add(sheet);
    return { ...copied, sheet };
  });
  const title = titleOf(snapshot, words);
  const edits = forms.flatMap((form) => editsFor(form, title, words));
  const applied =
    forms.length > 0 ? await target.apply(edits) : { added: {} as Record<string, string> };
  const idOf = (name: string) => applied.added[name] ?? name;
  return {
    names: forms.map(({ sheet }) => sheet),
    missing: forms.flatMap(missingTables),
    noNumbers: forms.reduce(
      (sum, { tables }) => sum + tables.reduce((n, table) => n + oddCells(table), 0),
      0
    ),
    undo: {
      written: forms.map((form) => ({
        place: { ...formPlace(placed(form)), sheet: idOf(form.sheet) },
        rows: textsOf(form, title),
      })),
      edits: forms.map(({ sheet }): Edit => ({ do: "removeSheet", sheet: idOf(sheet) })),
    },
  };
}

interface CopiedForm {
  readonly edition: Edition;
  readonly form: Form;
  readonly tables: readonly FoundTable[];
  readonly sheet: string;
}

/**
 * The forms of which a table was found, in the order of the report, whatever editions they are of;
 * of two copies of a table the first.
 */
function formsOf(found: readonly FoundTable[]): Omit<CopiedForm, "sheet">[] {
  const editions = [...new Set(found.map(({ edition }) => edition))];
  const forms = editions.flatMap((edition) =>
    edition.forms.flatMap((form) => {
      const tables = form.blocks.flatMap(
        ({ table }) =>
          found.find((each) => each.edition === edition && each.table.id === table) ?? []
      );
      return tables.length > 0 ? [{ edition, form, tables }] : [];
    })
  );
  return forms.sort((a, b) => a.edition.forms.indexOf(a.form) - b.edition.forms.indexOf(b.form));
}

function editsFor(copied: CopiedForm, title: string, words: InsertWords): Edit[] {
  const request = { ...placed(copied), title, totals: "typed" as const, ownSheet: true, words };
  // The rows of texts are replaced by those with the figures in them.
  const printed = printForm(request).flatMap((edit): Edit[] => {
    if (edit.do === "allow") return [];
    if (edit.do === "write") return [{ ...edit, rows: textsOf(copied, title) }];
    return [edit.do === "format" ? { ...edit, format: plain(edit.format) } : edit];
  });
  return [{ do: "addSheet", name: copied.sheet }, ...printed];
}

/** Without the colours that tell a person where to type. */
function plain(format: Format): Format {
  return Object.fromEntries(Object.entries(format).filter(([part]) => part !== "fill"));
}

function placed({ edition, form, sheet }: CopiedForm) {
  return { edition, form, sheet, row: 0, column: 0 };
}

function textsOf(copied: CopiedForm, title: string): CellValue[][] {
  const rows = formTexts({ ...placed(copied), title, totals: "typed" });
  const values = new Map(copied.tables.flatMap((table) => [...figuresOf(table)]));
  for (const { row, column, content } of layOut(copied.edition, copied.form).cells) {
    const line = rows[row + titleRows];
    if (content.is === "figure" && line) line[column] = values.get(content.code) ?? "";
  }
  return rows;
}

/** The values as they stand; a leading ' keeps text from being taken for a number or a formula. */
function figuresOf({ cells, sheet }: FoundTable): Map<string, CellValue> {
  return new Map(
    [...cells].map(([code, { row, column }]) => {
      const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
      return [code, typeof value === "string" && value !== "" ? `'${value}` : value] as const;
    })
  );
}

function oddCells({ cells, sheet }: FoundTable): number {
  return [...cells.values()].filter(({ row, column }) => {
    const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
    return readFigure(value).is !== "number";
  }).length;
}

function missingTables({ edition, form, tables }: CopiedForm): string[] {
  return form.blocks
    .filter(({ table }) => !tables.some((found) => found.table.id === table))
    .map(({ table }) => edition.tables.find(({ id }) => id === table)?.title ?? table);
}

function titleOf({ sheets }: Snapshot, words: InsertWords): string {
  const title = sheets.map(readTitle).find((each): each is Title => each !== null);
  return title ? words.reportTitle(title.unit, title.year) : "";
}
