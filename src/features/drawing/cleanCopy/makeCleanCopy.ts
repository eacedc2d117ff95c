import { readFigure } from "../../../engine/readFigure";
import type { CellValue, Edit, Format, Sheets } from "../../../sheets/Sheets";
import type { FoundTable } from "../../reading/tables/findTables";
import type { Title } from "../../reading/title/readTitle";
import type { Undo } from "../../workbook/Undo";
import type { FormWords } from "../form/formLook";
import { layOut } from "../form/layOut";
import { formPlace, formTexts, printForm, titleRows } from "../form/printForm";
import { copiedForms, ownReports, secondCopies, type CopiedForm } from "./copiedForms";

export interface CleanCopy {
  /** Names of the new sheets; none where no table was found. */
  readonly names: readonly string[];
  /** Whose reports are in the copy; null for one without a title. */
  readonly reports: readonly (Title | null)[];
  /** Titles of tables that belong to a copied form and were not found: they are left blank. */
  readonly missing: readonly string[];
  /** Names of sheets that hold a second copy of a table, which was left out. */
  readonly leftOut: readonly string[];
  /** Cells that hold no number, such as blanks and error values: so many, for a last look. */
  readonly noNumbers: number;
  readonly undo: Undo;
}

export interface CleanWords extends FormWords {
  readonly cleanSheetName: (sheet: string) => string;
  /** A sheet of one of several reports. */
  readonly sheetOfReport: (sheet: string, title: Title, by: "year" | "unit") => string;
}

/**
 * 上报版: the tables of the workbook once more, in the prescribed layout and print set-up, values
 * only: no formula, check column, mark, name, rule of entry or reference to the add-in. Of several
 * reports each is there, under its own title.
 *
 * @param target where the copy goes; a workbook of its own has nothing else of ours in it either
 */
export async function makeCleanCopy(
  sheets: Sheets,
  words: CleanWords,
  target: Sheets = sheets
): Promise<CleanCopy> {
  const reports = ownReports(await sheets.read());
  const taken = new Set((await target.read()).sheets.map(({ name }) => name));
  const sheetName = target === sheets ? words.cleanSheetName : (form: string) => form;
  const forms = copiedForms(reports, { sheetName, ofReport: words.sheetOfReport }, taken);
  const edits = forms.flatMap((form) => editsFor(form, words));
  const applied =
    forms.length > 0 ? await target.apply(edits) : { added: {} as Record<string, string> };
  const idOf = (name: string) => applied.added[name] ?? name;
  return {
    names: forms.map(({ sheet }) => sheet),
    reports: reports.map(({ title }) => title),
    missing: forms.flatMap(missingTables),
    leftOut: secondCopies(reports),
    noNumbers: forms
      .flatMap(({ tables }) => tables)
      .reduce((sum, table) => sum + oddCells(table), 0),
    undo: {
      written: forms.map((form) => ({
        place: { ...formPlace(placed(form)), sheet: idOf(form.sheet) },
        rows: textsOf(form, titleOf(form, words)),
      })),
      edits: forms.map(({ sheet }): Edit => ({ do: "removeSheet", sheet: idOf(sheet) })),
    },
  };
}

function editsFor(copied: CopiedForm, words: CleanWords): Edit[] {
  const title = titleOf(copied, words);
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

function titleOf({ title }: CopiedForm, words: FormWords): string {
  return title ? words.reportTitle(title.unit, title.year) : "";
}
