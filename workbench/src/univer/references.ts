import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../grid/address";
import { shiftArea, type StructureChange } from "../grid/area";
import type { Area } from "../grid/Grid";

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`;

/** A text in quotes, or a reference with its sheet, if any; names and functions are left alone. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$!'])(${SHEET})?(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!$])`,
  "gu"
);

/** One end of a reference: which of its parts are absolute, and where they point. */
interface Corner {
  readonly columnSign: string;
  readonly column: number | null;
  readonly rowSign: string;
  readonly row: number | null;
}

/** The formula after rows or columns came or went on a sheet; `home` is the sheet it stands on. */
export function shiftFormula(
  formula: string,
  home: string,
  changed: string,
  change: StructureChange
): string {
  return rewrite(formula, (sheet, prefix, reference) =>
    (sheet ?? home) === changed ? shiftReference(prefix, reference, change) : prefix + reference
  );
}

export function renameInFormula(formula: string, from: string, to: string): string {
  return rewrite(formula, (sheet, prefix, reference) =>
    sheet === from ? `${quoteSheetName(to)}!${reference}` : prefix + reference
  );
}

export function dropSheetInFormula(formula: string, gone: string): string {
  return rewrite(formula, (sheet, prefix, reference) =>
    sheet === gone ? "#REF!" : prefix + reference
  );
}

function rewrite(
  formula: string,
  replace: (sheet: string | null, prefix: string, reference: string) => string
): string {
  return formula.replace(TOKEN, (token: string, prefix: string = "", reference?: string) => {
    if (reference === undefined) return token;
    const name = prefix.slice(0, -1);
    const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    return replace(prefix ? sheet : null, prefix, reference);
  });
}

function shiftReference(prefix: string, reference: string, change: StructureChange): string {
  const [first = "", last] = reference.split(":");
  const from = readCorner(first);
  const to = last === undefined ? from : readCorner(last);
  const area = shiftArea(areaBetween(from, to), change);
  if (!area) return "#REF!";
  const start = writeCorner(from, area.row, area.column);
  if (last === undefined) return prefix + start;
  return `${prefix}${start}:${writeCorner(to, area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function readCorner(text: string): Corner {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // A whole row such as "$3" has its sign where a column's would be.
  if (!letters)
    return { columnSign: "", column: null, rowSign: columnSign, row: Number(digits) - 1 };
  const row = digits ? Number(digits) - 1 : null;
  return { columnSign, column: columnIndex(letters), rowSign, row };
}

function areaBetween(from: Corner, to: Corner): Area {
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  const endRow = Math.max(from.row ?? MAX_ROWS - 1, to.row ?? MAX_ROWS - 1);
  const endColumn = Math.max(from.column ?? MAX_COLUMNS - 1, to.column ?? MAX_COLUMNS - 1);
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

function writeCorner(corner: Corner, row: number, column: number): string {
  const left = corner.column === null ? "" : corner.columnSign + columnName(column);
  return left + (corner.row === null ? "" : `${corner.rowSign}${row + 1}`);
}
