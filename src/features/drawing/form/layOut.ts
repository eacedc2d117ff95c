import { cellCode, type Code } from "../../../engine/Code";
import type { Block, Edition, Form, Table } from "../../../editions/Edition";
import type { ColumnShape } from "../../../engine/Check";
import { totalsOf } from "../../../engine/totalsOf";
import { shapeOf } from "../../reading/tables/shapeOf";
import { shapeOfCell } from "../../reading/tables/foundCells";

/** One cell of a printed form; rows and columns count from the form's upper left corner. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly content:
    | { readonly is: "heading"; readonly text: string }
    | { readonly is: "label"; readonly text: string }
    | {
        readonly is: "figure";
        readonly code: Code;
        readonly total: boolean;
        readonly column: ColumnShape;
      };
}

export interface Printed {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PrintedCell[];
}

/** Turns a form's picture into cells with their spans, block under block. */
export function layOut(edition: Edition, form: Form): Printed {
  const totals = totalCodes(edition);
  const cells: PrintedCell[] = [];
  let row = 0;
  for (const block of form.blocks) {
    const table = edition.tables.find(({ id }) => id === block.table);
    if (!table) throw new Error(`${edition.id} has no table ${block.table}`);
    const picture = pictureOf(block, table);
    cells.push(...cellsOf(picture, totals).map((cell) => ({ ...cell, row: cell.row + row })));
    row += picture.length;
  }
  for (const text of form.notes ?? []) {
    const columns = form.columnWidths.length;
    cells.push({ row, column: 0, rows: 1, columns, content: { is: "label", text } });
    row += 1;
  }
  return { rows: row, columns: form.columnWidths.length, cells };
}

type Piece = "<" | "^" | PrintedCell["content"];

function pictureOf(block: Block, table: Table): Piece[][] {
  const labels = new Map(table.rows.map(({ key, label }) => [key, label]));
  const heading = (text: string): Piece => (isArrow(text) ? text : { is: "heading", text });
  const label = (key: string): Piece =>
    isArrow(key) ? key : { is: "label", text: labels.get(key) ?? key };
  const head = block.head.map((line) => line.map(heading));
  const leaves = (block.head.at(-1) ?? []).slice(block.labelColumns);
  const body = block.body.map(({ row, labels: keys }) => [
    ...keys.map(label),
    ...(row === null ? [] : figures(leaves, row, table)),
  ]);
  return [...head, ...body];
}

/** A header that spans several columns makes its figures span them too. */
function figures(leaves: readonly string[], row: string, table: Table): Piece[] {
  let next = 0;
  return leaves.map((leaf) => {
    if (leaf === "<") return "<";
    const code = cellCode(table.id, row, table.columns[next++]?.key ?? "");
    const column = shapeOfCell(table, code);
    if (!column) throw new Error(`${table.id} prints more columns than it has`);
    return { is: "figure", code, total: false, column };
  });
}

function cellsOf(picture: readonly Piece[][], totals: ReadonlySet<Code>): PrintedCell[] {
  return picture.flatMap((line, row) =>
    line.flatMap((piece, column) => {
      if (piece === "<" || piece === "^") return [];
      const content = piece.is === "figure" ? { ...piece, total: totals.has(piece.code) } : piece;
      return [{ row, column, ...span(picture, row, column), content }];
    })
  );
}

function span(picture: readonly Piece[][], row: number, column: number) {
  let columns = 1;
  while (picture[row]?.[column + columns] === "<") columns += 1;
  let rows = 1;
  while (picture[row + rows]?.[column] === "^") rows += 1;
  return { rows, columns };
}

function isArrow(text: string): text is "<" | "^" {
  return text === "<" || text === "^";
}

/** The figures that the form itself calls a total. */
export function totalCodes({ tables, checks }: Edition): ReadonlySet<Code> {
  return new Set(
    tables.flatMap((table) => totalsOf(shapeOf(table))(checks).map(({ code }) => code))
  );
}
