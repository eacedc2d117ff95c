import { cellCode, type Code } from "../../../engine/Code";
import type { Edition, Table } from "../../../editions/Edition";
import { codesIn } from "../../../engine/Claim";
import { claimsOf } from "../../../engine/claimsOf";
import { shapeOf } from "../../reading/tables/shapeOf";
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
    if (!("claims" in check) || check.severity !== "error") return [];
    return inAllLines(check, table).flatMap((sides): CheckCall[] => {
      const call = callOf(check, areaOf(sides.left, places), areaOf(sides.right, places));
      const first = call?.args.find((arg) => arg !== null);
      if (!call || !first) return [];
      const start = check.each === "column" ? first.column : first.row;
      return [{ check, call, each: check.each, start, path: pathOf(check, call, table, places) }];
    });
  });
}

interface Sides {
  readonly left: readonly Code[];
  readonly right: readonly Code[];
}

/** What a check claims, each claim with its cells in all lines of the table. */
function inAllLines(check: LineCheck, table: Table): Sides[] {
  const claims = claimsOf(check, shapeOf(table));
  return check.claims.map((_, nth) => {
    const own = claims.filter((__, index) => index % check.claims.length === nth);
    return {
      left: own.flatMap(({ left }) => codesIn(left)),
      right: own.flatMap(({ right }) => codesIn(right)),
    };
  });
}

/** Null where no function answers for such a check, or its cells do not lie together. */
function callOf(
  { kind, each }: LineCheck,
  left: Area | null,
  right: Area | null
): FunctionCall | null {
  if (left === null || right === null) return null;
  if (kind === "sum")
    return { name: each === "column" ? "SUMCOLUMNS" : "SUMROWS", args: given(right, left) };
  if (kind === "balance")
    return each === "column" ? { name: "BALANCE", args: given(left, right) } : null;
  return each === "row" ? { name: "ATMOST", args: given(right, left) } : null;
}

/** An area of cells; "none" where a side has no cells. */
type Area = Reference | "none";

function given(...areas: readonly Area[]): Reference[] {
  return areas.filter((area) => area !== "none");
}

/** Null unless the cells are one area without gaps. */
function areaOf(codes: readonly Code[], places: ReadonlyMap<Code, CellPlace>): Area | null {
  if (codes.length === 0) return "none";
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
