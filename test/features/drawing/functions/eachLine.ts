import type { Code } from "../../../../src/engine/Code";
import { runChecks } from "../../../../src/engine/runChecks";
import { cellsOf, type Result } from "../../../../src/engine/Result";
import { formatDecimal } from "../../../../src/engine/Decimal";
import { readFigure } from "../../../../src/engine/readFigure";
import type { FoundTable } from "../../../../src/features/reading/tables/findTables";
import { checkCalls, type CheckCall } from "../../../../src/features/drawing/functions/checkCalls";
import type { Reference } from "../../../../src/features/workbook/Reference";
import { published } from "../../../../src/functions/published";
import type { CellValue, SheetSnapshot } from "../../../../src/sheets/Sheets";

export const callsIn = ({ edition, table, cells }: FoundTable): CheckCall[] =>
  checkCalls(edition, table, cells);

/** The values of an area, as Excel hands them to a custom function. */
export function valuesOf(sheet: SheetSnapshot, { row, column, rows, columns }: Reference) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c): unknown =>
      asArgument(sheet.values[row + r - sheet.row]?.[column + c - sheet.column])
    )
  );
}

function asArgument(value: CellValue | undefined): unknown {
  return typeof value === "string" && /^#(REF!|N\/A|VALUE!|DIV\/0!)$/.test(value)
    ? { code: value }
    : (value ?? "");
}

export function answersOf(sheet: SheetSnapshot, { call }: CheckCall): string[] {
  const args = call.args.map((arg) => (arg ? valuesOf(sheet, arg) : null));
  return (published[call.name]?.(...args) ?? []).flat();
}

/** What the engine's own checks say of the same lines, in the words of the check cells. */
export function engineAnswers(found: FoundTable, checkCall: CheckCall): string[] {
  const { edition, table, cells, sheet } = found;
  const raw = (code: Code): CellValue => {
    const place = cells.get(code);
    return (place && sheet.values[place.row - sheet.row]?.[place.column - sheet.column]) ?? "";
  };
  const figures = new Map([...cells.keys()].map((code) => [code, readFigure(raw(code))]));
  const shape = {
    id: table.id,
    rows: table.rows.filter(({ role }) => role === "data").map(({ key }) => key),
    columns: table.columns,
  };
  const own = edition.checks.filter((check) => check === checkCall.check);
  const results = runChecks(own, shape, figures);
  const answered = results.filter((result) => concerns(result, found, checkCall));
  return answered.map((result) => inWords(result, raw));
}

/** Several claims of one check are several calls: each answers for the lines it reads. */
function concerns(result: Result, found: FoundTable, { call }: CheckCall): boolean {
  const last = call.args.find((arg) => arg !== null);
  return cellsOf(result).some((code) => {
    const place = found.cells.get(code);
    return (
      place !== undefined &&
      last !== undefined &&
      place.row >= last.row &&
      place.row < last.row + last.rows &&
      place.column >= last.column &&
      place.column < last.column + last.columns
    );
  });
}

function inWords(result: Result, raw: (code: Code) => CellValue): string {
  const values = cellsOf(result).map(raw);
  if (values.some((value) => value !== "" && typeof value !== "number")) return "非数字";
  if (values.includes("")) return "未填全";
  if (result.outcome === "pass") return "平衡";
  if (result.is !== "compared") throw new Error("a broken claim was compared");
  const [left, right, difference] = [result.left.value, result.right.value, result.difference];
  if (!left || !right || !difference) throw new Error("a broken claim has both sides");
  const off = formatDecimal(difference).replace("-", "");
  return `差 ${off}（左 ${formatDecimal(left)}，右 ${formatDecimal(right)}）`;
}
