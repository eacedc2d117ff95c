import { cellCode, type Code } from "./Code";
import { cellShape, type ColumnShape, type TableShape } from "./Check";
import { absent, type Figure, type Figures } from "./Figure";
import { remember } from "./remember";

interface Cell {
  readonly code: Code;
  readonly column: ColumnShape;
}

/** A cell with what it holds. */
export interface FilledCell extends Cell {
  readonly figure: Figure;
}

interface Row<Each> {
  readonly key: string;
  /** From left to right. */
  readonly cells: readonly Each[];
}

/** The cells of a table, row by row; spelt once, for they are the same in every report. */
export const cellRows = remember((table: TableShape): readonly Row<Cell>[] =>
  table.rows.map((key) => ({
    key,
    cells: table.columns.map((column) => ({
      code: cellCode(table.id, key, column.key),
      column: cellShape(table, key, column),
    })),
  }))
);

/** The cells of a table with what they hold; looked up once, however many checks ask. */
export const figureRows = remember((table: TableShape) =>
  remember((figures: Figures): readonly Row<FilledCell>[] =>
    cellRows(table).map(({ key, cells }) => ({
      key,
      cells: cells.map(({ code, column }) => ({
        code,
        column,
        figure: figures.get(code) ?? absent,
      })),
    }))
  )
);
