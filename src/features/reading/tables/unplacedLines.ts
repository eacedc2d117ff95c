import { groupBy } from "../../../engine/groupBy";
import { readFigure } from "../../../engine/readFigure";
import { remember } from "../../../engine/remember";
import { areaAddress } from "../../../sheets/address";
import type { CellValue } from "../../../sheets/Sheets";
import { rowWordings, type CellPlace } from "./findTable";
import { spanOf } from "./findHeaders";
import { valueAt } from "./foundCells";
import type { FoundTable } from "./FoundTable";
import { labelGrid } from "../labels/LabelGrid";
import { isNoName } from "./isNoName";

/** A row or column with figures that stands in a table and is none of the form's. */
export interface UnplacedLine {
  readonly line: "row" | "column";
  /** The table's id and title. */
  readonly table: string;
  readonly title: string;
  readonly sheet: string;
  readonly sheetName: string;
  /** From the first to the last of its figures: "B3:H3". */
  readonly address: string;
  /** What stands before, or over, the figures; "" where nothing does. */
  readonly label: string;
  /**
   * Whether that is a name of its own, the name of a row of the form that is read elsewhere
   * (`copy`) or that several have, so that none of them is read (`alike`), or none.
   */
  readonly named: "otherwise" | "copy" | "alike" | "not";
  readonly figures: readonly string[];
}

const numberingLabels: ReadonlySet<string> = new Set([
  "",
  "栏次",
  "序号",
  "编号",
  "行次",
  "代码",
  "甲",
  "甲乙",
]);

/**
 * What a table holds that no check reads: a row of sums between its rows, a row copied twice, a
 * second row of figures under 表四, a column put in between. What another table on the sheet has
 * taken is that one's.
 *
 * @param all every table that was found, copies included
 */
export function unplacedLines(
  tables: readonly FoundTable[],
  all: readonly FoundTable[]
): UnplacedLine[] {
  return tables.flatMap((table) => {
    const beside = bySheet(all).get(table.sheet.id) ?? [];
    return [...unplacedRows(table, beside), ...unplacedColumns(table, beside)];
  });
}

const bySheet = remember((all: readonly FoundTable[]) => groupBy(all, ({ sheet }) => sheet.id));

/** "小计 表三!B23:H23" */
export function nameOfLine({ label, sheetName, address }: UnplacedLine): string {
  return `${label} ${sheetName}!${address}`.trim();
}

/** The rows that stand between the header of a table and its last row, or go on below it. */
function unplacedRows(found: FoundTable, beside: readonly FoundTable[]): UnplacedLine[] {
  const alike = new Set(found.namesakes?.flat());
  const taken = new Set(beside.flatMap(({ rows }) => rows));
  const columns = found.header.columns.filter((column) => column !== null);
  return rowsInside(found)
    .filter((row) => !taken.has(row) || alike.has(row))
    .flatMap((row) => {
      const label = textsOf(found, row).join(" ");
      const places = columns.map((column) => ({ row, column }));
      const named = alike.has(row) ? "alike" : label === "" ? "not" : nameIn(found, row);
      return unplacedLine(found, { line: "row", label, named }, places).filter(
        (line) => !isNumbering(line)
      );
    });
}

/** A local form may have rows of its own; one that is called as a row of the form is none of these. */
function nameIn({ sheet, table, header }: FoundTable, row: number): "copy" | "otherwise" {
  const [, label] = labelGrid(sheet).leftOf(row, spanOf(header).first, isNoName(table)) ?? [];
  return rowWordings(table).some((own) => own.includes(label ?? "")) ? "copy" : "otherwise";
}

/** The columns that stand between the names of the rows and the last of a table, or go on beside it. */
function unplacedColumns(found: FoundTable, onSheet: readonly FoundTable[]): UnplacedLine[] {
  const rows = found.rows.filter((row) => row !== null);
  const sideBySide = onSheet.filter((other) => rows.some((row) => other.rows.includes(row)));
  const taken = new Set(sideBySide.flatMap(({ header }) => header.columns));
  const { first, last } = spanOf(found.header);
  const grid = labelGrid(found.sheet);
  const names = rows.map((row) => grid.leftOf(row, first)?.[0] ?? first - 1);
  const from = Math.max(...names) + 1;
  const until = beside(found, last, rows);
  return Array.from({ length: until - from + 1 }, (_, offset) => from + offset)
    .filter((column) => !taken.has(column))
    .flatMap((column) => {
      const label = headingOver(found, column);
      return unplacedLine(
        found,
        { line: "column", label, named: label === "" ? "not" : "otherwise" },
        rows.map((row) => ({ row, column }))
      ).filter((line) => !isNumbering(line));
    });
}

/** So far to the right of a table, other figures may be meant to belong to it. */
const reach = 3;

/**
 * The last of the columns beside a table that may be meant to be of it: under a heading and right
 * beside it, or else with a number in every row. One here and there is somebody's note, zeros are
 * her own check.
 */
function beside(found: FoundTable, last: number, rows: readonly number[]): number {
  const valuesIn = (column: number) => rows.map((row) => valueAt(found, { row, column }));
  let headed = last;
  while (headingOver(found, headed + 1) !== "" && valuesIn(headed + 1).some(isNumber)) headed += 1;
  const filled = Array.from({ length: reach }, (_, offset) => last + 1 + offset).findLast(
    (column) => {
      const values = valuesIn(column);
      const isNear = rows.length > 1 || column === last + 1;
      return isNear && values.every(isNumber) && values.some((value) => Number(value) !== 0);
    }
  );
  return Math.max(headed, filled ?? last);
}

/** What is written lowest in the header over a column; "" where nothing is. */
function headingOver(found: FoundTable, column: number): string {
  const { top, bottom } = found.header;
  const texts = Array.from({ length: bottom - top + 1 }, (_, up) =>
    String(valueAt(found, { row: bottom - up, column }))
  );
  return texts.find((text) => text !== "") ?? "";
}

/** 栏次, 行次: some forms number their columns in a row under the header, or their rows in a column. */
function isNumbering({ label, figures }: UnplacedLine): boolean {
  const counts = figures.every((figure, index) => Number(figure) === index + 1);
  return counts && numberingLabels.has(label.replace(/\s/g, ""));
}

function unplacedLine(
  found: FoundTable,
  about: Pick<UnplacedLine, "line" | "label" | "named">,
  places: readonly CellPlace[]
): UnplacedLine[] {
  const held = places.filter((place) => isNumber(valueAt(found, place)));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return [
    {
      ...about,
      table: found.table.id,
      title: found.table.title,
      sheet: found.sheet.id,
      sheetName: found.sheet.name,
      address: areaAddress({ ...first, rows, columns }),
      figures: held.map((place) => String(valueAt(found, place))),
    },
  ];
}

/** Rows with figures from the header down to the last row, and on while figures stand under it. */
export const rowsInside = remember((found: FoundTable): readonly number[] => {
  const { header, rows, sheet } = found;
  const columns = header.columns.filter((column) => column !== null);
  const last = Math.max(header.bottom, ...rows.filter((row) => row !== null));
  const end = sheet.row + sheet.values.length;
  const holdsFigure = (row: number) =>
    columns.some((column) => isNumber(valueAt(found, { row, column })));
  const inside: number[] = [];
  for (let row = header.bottom + 1; row < end && (row <= last || holdsFigure(row)); row += 1)
    if (holdsFigure(row)) inside.push(row);
  return inside;
});

function textsOf({ sheet }: FoundTable, row: number): CellValue[] {
  const line = sheet.values[row - sheet.row] ?? [];
  return line.filter((value) => value !== "" && !isNumber(value));
}

/** Whether a number stands there, however it is written. */
export function isNumber(value: CellValue): boolean {
  return readFigure(value).is === "number";
}
