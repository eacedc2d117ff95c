import type { Edition } from "../../../editions/Edition";
import { everyCrossYear } from "../../../editions/everyCrossYear";
import { editions } from "../../../editions";
import type { LineSince, Since, TableSince } from "../../../editions/CrossYear";
import { cellCode, partsOf, type Code } from "../../../engine/Code";
import { addDecimals, formatDecimal, parseDecimal } from "../../../engine/Decimal";
import { codesOf } from "./figuresOfTable";
import type { TableFigures } from "./TableFigures";

/** A report's figures in the form that all are added up in. */
export interface FiguresInEdition {
  /** By the place of their code among the form's; null where there is no number. */
  readonly values: readonly (string | null)[];
  /** "表三!C5" of the file, or several with "+"; "" where the figure has none. */
  readonly origins: readonly string[];
  /** Tables whose figures come from another form, and the rows that were put into one of several. */
  readonly from: readonly {
    readonly table: string;
    readonly edition: string;
    readonly into: readonly string[];
  }[];
}

/** Brings tables of whatever edition into one; what has no counterpart there stays out. */
export function inEdition(edition: Edition, tables: readonly TableFigures[]): FiguresInEdition {
  const read = edition.tables.map((table) => {
    const own = tables.find((each) => each.table === table.id && each.edition === edition.id);
    if (own) return { cells: pairsOf(own), from: [] };
    const other = tables.find((each) => counterpart(edition, each, table.id) !== null);
    const change = other && counterpart(edition, other, table.id);
    if (!other || !change) return { cells: codesOf(table).map(() => nothing), from: [] };
    const source = sourceOf(other);
    const into = table.id === change.table ? change.rows.flatMap((row) => row.into ?? []) : [];
    return {
      cells: codesOf(table).map((code) => change.cell(code, source)),
      from: [{ table: table.id, edition: other.edition, into }],
    };
  });
  const cells = read.flatMap((each) => each.cells);
  return {
    values: cells.map(({ value }) => value),
    origins: cells.map(({ origin }) => origin),
    from: read.flatMap((each) => each.from),
  };
}

interface Cell {
  readonly value: string | null;
  readonly origin: string;
}

const nothing: Cell = { value: null, origin: "" };

type Source = (row: string, column: string) => Cell;

interface Counterpart {
  readonly table: string;
  readonly rows: readonly LineSince[];
  readonly cell: (code: Code, source: Source) => Cell;
}

function pairsOf({ values, addresses, sheet }: TableFigures): Cell[] {
  return values.map((value, at) => ({ value, origin: originOf(sheet, addresses[at] ?? "") }));
}

/** Thousands of reports have their figures in the same places: each is kept once. */
const origins = new Map<string, string>();
const mostOrigins = 100_000;

function originOf(sheet: string, address: string): string {
  if (address === "") return "";
  const origin = `${sheet}!${address}`;
  const known = origins.get(origin);
  if (known !== undefined) return known;
  if (origins.size < mostOrigins) origins.set(origin, origin);
  return origin;
}

function sourceOf(figures: TableFigures): Source {
  const table = editions
    .find(({ id }) => id === figures.edition)
    ?.tables.find(({ id }) => id === figures.table);
  const cells = pairsOf(figures);
  const codes = table ? codesOf(table) : [];
  const byCode = new Map(codes.map((code, at) => [code, cells[at] ?? nothing]));
  return (row, column) => byCode.get(cellCode(figures.table, row, column)) ?? nothing;
}

/** How a table of one form answers for a table of the other, the newer or the older. */
function counterpart(
  { id }: Edition,
  { edition, table: other }: TableFigures,
  table: string
): Counterpart | null {
  const newer = sinceOf(id, edition)?.tables.find(
    (each) => each.table === table && (each.before ?? each.table) === other
  );
  if (newer) return counted(newer, table, "then", "now");
  const older = sinceOf(edition, id)?.tables.find(
    (each) => (each.before ?? each.table) === table && each.table === other
  );
  return older ? counted(older, table, "now", "then") : null;
}

function sinceOf(edition: string, before: string): Since | null {
  const since = everyCrossYear.find((each) => each.edition === edition)?.since;
  return since?.edition === before ? since : null;
}

type Side = "now" | "then";

function counted({ rows, columns }: TableSince, table: string, from: Side, to: Side): Counterpart {
  return {
    table,
    rows: to === "now" ? rows : [],
    cell: (code, source) => {
      const { row, column } = partsOf(code);
      const [fromRows, fromColumns] = [
        keysFor(rows, row, from, to),
        keysFor(columns, column, from, to),
      ];
      return added(fromRows.flatMap((r) => fromColumns.map((c) => source(r, c))));
    },
  };
}

/** The lines of the one form that are this line of the other; none where they cannot be compared. */
function keysFor(
  lines: readonly LineSince[],
  key: string,
  from: Side,
  to: Side
): readonly string[] {
  const line = lines.find((each) => each[to].includes(key));
  if (!line || line.comparable === "no") return [];
  const isOneOfSeveral = line[to].length > 1 && key !== (to === "now" ? line.into : line[to][0]);
  return isOneOfSeveral ? [] : line[from];
}

/** Several lines that became one are added; where one of them has no number, neither has their sum. */
function added(cells: readonly Cell[]): Cell {
  const numbers = cells.flatMap(({ value }) => parseDecimal(value ?? "") ?? []);
  if (cells.length === 0 || numbers.length < cells.length) return nothing;
  return {
    value: formatDecimal(addDecimals(numbers)),
    origin: cells.map(({ origin }) => origin).join("+"),
  };
}
