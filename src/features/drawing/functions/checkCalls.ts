import { cellCode, type Code } from "../../../engine/Code";
import type { Edition, Table } from "../../../editions/Edition";
import type { LineCheck } from "../../../engine/Check";
import type { CellPlace } from "../../reading/tables/findTable";
import { rectangles } from "../../workbook/rectangles";
import type { FunctionCall } from "./FunctionCall";
import { referenceTo, type Reference } from "../../workbook/Reference";

/** A check of the form as a call over the table's cells. */
export interface CheckCall {
  readonly check: LineCheck;
  readonly call: FunctionCall;
  /** "column": the answers stand in a row under the columns; "row": in a column beside the rows. */
  readonly each: LineCheck["each"];
  /** The first line that is answered for. */
  readonly start: number;
  /** Headers over the total of a sum; empty for other checks. */
  readonly path: readonly string[];
}

/**
 * The calls that check a table as its form says it must add up. What is only to be reviewed has
 * none: a cell that says 差 would claim an error. A check whose cells do not lie together has none
 * either; 一键校验 puts every check to the table all the same.
 *
 * @param places where the table's figures stand, by their codes
 */
export function checkCalls(
  edition: Edition,
  table: Table,
  places: ReadonlyMap<Code, CellPlace>
): CheckCall[] {
  return edition.checks.flatMap((check) => {
    if (!("claims" in check) || check.table !== table.id || check.severity !== "error") return [];
    return callsOf(check, (terms) => areaOf(check, table, places, terms)).flatMap((call) => {
      const first = call.args.find((arg) => arg !== null);
      if (!first) return [];
      const start = check.each === "column" ? first.column : first.row;
      return [{ check, call, each: check.each, start, path: pathOf(check, call, table, places) }];
    });
  });
}

type AreaOf = (terms: readonly string[]) => Reference | null;

function callsOf(check: LineCheck, area: AreaOf): FunctionCall[] {
  const byColumn = check.each === "column";
  switch (check.kind) {
    case "balance":
      return !byColumn
        ? []
        : check.claims.flatMap(({ left, right }) => whole("BALANCE", area(left), area(right)));
    case "sum":
      return check.claims.flatMap(({ total, parts }) =>
        whole(byColumn ? "SUMCOLUMNS" : "SUMROWS", area(parts), area([total]))
      );
    case "atMost":
      if (byColumn) return [];
      return check.claims.flatMap(({ low, high }) =>
        low.length > 0 ? whole("ATMOST", area(high), area(low)) : whole("ATMOST", area(high))
      );
  }
}

function whole(name: FunctionCall["name"], ...args: (Reference | null)[]): FunctionCall[] {
  return args.some((arg) => arg === null) ? [] : [{ name, args }];
}

/** The area of the terms in all lines of the table; null unless it is one without gaps. */
function areaOf(
  { each }: LineCheck,
  table: Table,
  places: ReadonlyMap<Code, CellPlace>,
  terms: readonly string[]
): Reference | null {
  const rows = table.rows.filter(({ role }) => role === "data").map(({ key }) => key);
  const columns = table.columns.map(({ key }) => key);
  const codes = (each === "column" ? terms : rows).flatMap((row) =>
    (each === "column" ? columns : terms).map((column) => cellCode(table.id, row, column))
  );
  const cells = codes.flatMap((code) => places.get(code) ?? []);
  const [area, ...more] = rectangles(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  return area && more.length === 0 && cells.length === codes.length ? referenceTo(area) : null;
}

function pathOf(
  check: LineCheck,
  { args }: FunctionCall,
  table: Table,
  places: ReadonlyMap<Code, CellPlace>
): readonly string[] {
  if (check.kind !== "sum" || check.each !== "row") return [];
  const total = args[1]?.column;
  const row = table.rows.find(({ role }) => role === "data")?.key ?? "";
  const column = table.columns.find(
    ({ key }) => places.get(cellCode(table.id, row, key))?.column === total
  );
  return column?.path ?? [];
}
