import type { Code } from "../../../engine/Code";
import type { Edition, Form } from "../../../editions/Edition";
import type { Area, CellValue, Edit, Place, Spot } from "../../../sheets/Sheets";
import { formLook, ruleFor, type RuleWords } from "./formLook";
import { groupBy } from "../../../engine/groupBy";
import { layOut, type Printed, type PrintedCell } from "./layOut";
import { rectangles } from "../../workbook/rectangles";
import { rowHeight, textHeight } from "./rowHeight";
import { totalFormula } from "./totalFormula";

/** Above the table stand the report's title and the form's heading. */
export const titleRows = 2;

const headingHeight = 28;

export interface PrintRequest {
  readonly edition: Edition;
  readonly form: Form;
  readonly title: string;
  readonly sheet: string;
  /** Where the upper left corner goes. */
  readonly row: number;
  readonly column: number;
  readonly totals: "typed" | "formulas";
  /** Whether the sheet is the form's own, so that widths and page may be set. */
  readonly ownSheet: boolean;
  readonly words: RuleWords;
}

/** The edits that put one printed form on a sheet. */
export function printForm(request: PrintRequest): Edit[] {
  const { form, edition, sheet, row, column, ownSheet } = request;
  const printed = layOut(edition, form);
  const top = row + titleRows;
  const at = (area: Area): Place => ({
    ...area,
    sheet,
    row: area.row + top,
    column: area.column + column,
  });
  return [
    ...(ownSheet ? sheetEdits(request, printed) : []),
    { do: "write", at: formPlace(request), rows: formTexts(request) },
    ...headingEdits(request, printed),
    ...formats(printed).map(({ area, format }): Edit => ({ do: "format", at: at(area), format })),
    ...rules(printed, request.words).map(({ area, rule }): Edit => ({
      do: "allow",
      at: at(area),
      rule,
    })),
    // Merged last: what is written into a merged area is seen in its first cell only.
    ...printed.cells
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((cell): Edit => ({ do: "merge", at: at(cell) })),
  ];
}

/** The cells that the form takes, with its title and heading. */
export function formPlace({
  edition,
  form,
  sheet,
  row,
  column,
}: Pick<PrintRequest, "edition" | "form" | "sheet" | "row" | "column">): Place {
  const { rows, columns } = layOut(edition, form);
  return { sheet, row, column, rows: rows + titleRows, columns };
}

/** Where the cursor is of use once the form is there: its first cell for a figure that is no total. */
export function firstToFill({
  edition,
  form,
  row,
  column,
}: Pick<PrintRequest, "edition" | "form" | "row" | "column">): Spot {
  const { cells } = layOut(edition, form);
  const first = cells.find(({ content }) => content.is === "figure" && !content.total);
  return {
    row: row + titleRows + (first?.row ?? 0),
    column: column + (first?.column ?? 0),
  };
}

/** Where the form has each of its figures, by their codes. */
export function figurePlaces({
  edition,
  form,
  row,
  column,
}: Pick<PrintRequest, "edition" | "form" | "row" | "column">): ReadonlyMap<Code, Spot> {
  return new Map(
    layOut(edition, form).cells.flatMap(({ content, ...cell }) =>
      content.is === "figure"
        ? [
            [
              content.code,
              { row: cell.row + row + titleRows, column: cell.column + column },
            ] as const,
          ]
        : []
    )
  );
}

/** What stands in the form's cells before any figure is filled in, row by row. */
export function formTexts({
  edition,
  form,
  title,
  row,
  column,
  totals,
}: Pick<PrintRequest, "edition" | "form" | "title" | "row" | "column" | "totals">): CellValue[][] {
  const printed = layOut(edition, form);
  const places = figurePlaces({ edition, form, row, column });
  const rows = Array.from({ length: printed.rows + titleRows }, () =>
    new Array<CellValue>(printed.columns).fill("")
  );
  const put = (r: number, c: number, value: CellValue) => {
    const line = rows[r];
    if (line) line[c] = value;
  };
  put(0, 0, asText(title));
  put(1, 0, form.title);
  for (const { row: r, column: c, content } of printed.cells) {
    if (content.is !== "figure") put(r + titleRows, c, content.text);
    else if (totals === "formulas" && content.total) {
      put(r + titleRows, c, totalFormula(edition, content.code, places) ?? "");
    }
  }
  return rows;
}

function headingEdits({ sheet, row, column }: PrintRequest, { columns }: Printed): Edit[] {
  const line = (offset: number): Place => ({ sheet, row: row + offset, column, rows: 1, columns });
  return [
    { do: "format", at: line(0), format: formLook.title },
    { do: "format", at: line(1), format: formLook.heading },
    { do: "merge", at: line(0) },
    { do: "merge", at: line(1) },
  ];
}

function formats(printed: Printed) {
  const whole: Area = { row: 0, column: 0, rows: printed.rows, columns: printed.columns };
  const of = (wanted: (content: PrintedCell["content"]) => boolean) =>
    rectangles(printed.cells.filter(({ content }) => wanted(content)));
  return [
    { area: whole, format: formLook.whole },
    ...of(({ is }) => is === "label").map((area) => ({ area, format: formLook.label })),
    ...of((content) => content.is === "figure" && !content.total).map((area) => ({
      area,
      format: formLook.input,
    })),
    ...of((content) => content.is === "figure" && content.total).map((area) => ({
      area,
      format: formLook.total,
    })),
  ];
}

function rules(printed: Printed, words: RuleWords) {
  const figures = printed.cells.flatMap((cell) =>
    cell.content.is === "figure" ? [{ cell, column: cell.content.column }] : []
  );
  const kinds = groupBy(figures, ({ column }) => `${column.nature} ${column.unit ?? ""}`);
  return [...kinds.values()].flatMap((group) => {
    const rule = group[0] ? ruleFor(group[0].column, words) : null;
    return rule ? rectangles(group.map(({ cell }) => cell)).map((area) => ({ area, rule })) : [];
  });
}

function sheetEdits(request: PrintRequest, printed: Printed): Edit[] {
  const { form, sheet, row, column, title } = request;
  const width = form.columnWidths.reduce((sum, each) => sum + each, 0);
  const top = row + titleRows;
  const heads = form.blocks[0]?.head.length ?? 0;
  const heights = Array.from({ length: printed.rows }, (_, r) =>
    rowHeight(printed, r, form.columnWidths)
  );
  return [
    { do: "widths", sheet, column, widths: form.columnWidths },
    ...heights.map((height, r): Edit => ({ do: "height", sheet, row: top + r, rows: 1, height })),
    { do: "height", sheet, row, rows: 1, height: textHeight(title, width, formLook.title.size) },
    { do: "height", sheet, row: row + 1, rows: 1, height: headingHeight },
    {
      do: "page",
      sheet,
      page: {
        orientation: form.orientation,
        area: { row, column, rows: printed.rows + titleRows, columns: printed.columns },
        titleRows: [row, form.blocks.length > 1 ? row + 1 : top + heads - 1],
      },
    },
  ];
}

/** A name typed by a person is never taken for a formula. */
function asText(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
