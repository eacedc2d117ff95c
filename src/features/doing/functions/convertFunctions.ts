import { SheetsError } from "../../../sheets/SheetsError";
import type { CellValue, Edit, Place, Sheets, SheetSnapshot } from "../../../sheets/Sheets";
import type { Undo } from "../../workbook/Undo";
import { mentionsFunctions, readCall, writeCall } from "../../drawing/functions/FunctionCall";
import { joinCalls, type PlacedCall } from "../../drawing/functions/joinCalls";
import { nativeTwin } from "../../drawing/functions/nativeTwins";
import { readTwin } from "../../drawing/functions/readTwin";

export interface Conversion {
  /** How many calls became formulas, or the other way round. */
  readonly converted: number;
  /** Cells with a use of the functions that was left as it is: "三、依申请公开!L6". */
  readonly left: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[];
  readonly undo: Undo;
}

/**
 * 换成普通公式: every call of a custom function becomes formulas of built-in functions that give
 * the same answers, so that the workbook needs the add-in no more; or the other way round. Names
 * that a computer without the add-in has left behind (`_xldudf_…`) are understood both ways.
 */
export async function convertFunctions(
  sheets: Sheets,
  to: "formulas" | "functions"
): Promise<Conversion> {
  const snapshot = await sheets.read();
  const plans = snapshot.sheets.map((sheet) => ({
    sheet,
    ...(to === "formulas" ? toFormulas(sheet) : toFunctions(sheet)),
  }));
  const shut = plans.find(({ sheet, changes }) => sheet.protected && changes.length > 0);
  if (shut) throw new SheetsError("protected", shut.sheet.name);
  const changes = plans.flatMap((plan) => plan.changes);
  if (changes.length > 0) await sheets.apply(changes.map(({ place, rows }) => write(place, rows)));
  return {
    converted: changes.length,
    left: plans.flatMap(({ sheet, left }) => left.map((cell) => ({ ...cell, sheet: sheet.name }))),
    undo: {
      // Of an array only the first cell is ours: what the others show is its answer.
      written: changes.map(({ place, rows }) => ({
        place: to === "functions" ? { ...place, rows: 1, columns: 1 } : place,
        rows,
      })),
      edits: changes.map(({ place, before }) => write(place, before)),
    },
  };
}

interface Change {
  readonly place: Place;
  readonly rows: readonly (readonly CellValue[])[];
  readonly before: readonly (readonly CellValue[])[];
}

interface Plan {
  readonly changes: readonly Change[];
  readonly left: readonly { readonly row: number; readonly column: number }[];
}

function toFormulas(sheet: SheetSnapshot): Plan {
  const changes: Change[] = [];
  const left: { row: number; column: number }[] = [];
  const taken = new Set<string>();
  for (const { row, column, formula } of formulasIn(sheet)) {
    if (taken.has(`${row},${column}`) || !mentionsFunctions(formula)) continue;
    const call = readCall(formula);
    const rows = call && nativeTwin(call);
    const place = rows && { sheet: sheet.id, row, column, ...sizeOf(rows) };
    if (!rows || !place || blocked(sheet, place, formula)) {
      left.push({ row, column });
      continue;
    }
    eachCell(place, (r, c) => taken.add(`${r},${c}`));
    const before = rows.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : "")));
    changes.push({ place, rows, before });
  }
  return { changes, left };
}

function toFunctions(sheet: SheetSnapshot): Plan {
  const found = formulasIn(sheet).flatMap(({ row, column, formula }): PlacedCall[] => {
    const call = readTwin(formula);
    return call ? [{ row, column, rows: 1, columns: 1, call }] : [];
  });
  const joined = joinCalls(found).map(({ call, ...area }): Change => {
    const place = { ...area, sheet: sheet.id };
    const before = nativeTwin(call) ?? [];
    return {
      place,
      before,
      rows: before.map((line, r) => line.map((_, c) => (r + c === 0 ? writeCall(call) : ""))),
    };
  });
  return { changes: [...joined, ...repairs(sheet)], left: [] };
}

/** Names that Excel has put in place of ours get ours again. */
function repairs(sheet: SheetSnapshot): Change[] {
  return formulasIn(sheet).flatMap(({ row, column, formula }) => {
    const call = /_xldudf_/i.test(formula) ? readCall(formula) : null;
    const place = { sheet: sheet.id, row, column, rows: 1, columns: 1 };
    return call ? [{ place, rows: [[writeCall(call)]], before: [[formula]] }] : [];
  });
}

function formulasIn({ row, column, formulas }: SheetSnapshot) {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ row: row + r, column: column + c, formula }]
        : []
    )
  );
}

const answer = /^(?:平衡|未填全|非数字|上年为 0|差 .*|[+-]?[\d.]+%?|#.*)$/;

/** Something of the person's stands where the answers go, so that the call could not show them either. */
function blocked(sheet: SheetSnapshot, place: Place, anchor: string): boolean {
  let other = false;
  eachCell(place, (row, column) => {
    if (row === place.row && column === place.column) return;
    const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
    const shown = String(formula);
    if (shown !== "" && shown !== anchor && !answer.test(shown)) other = true;
  });
  return other;
}

function eachCell(
  { row, column, rows, columns }: Place,
  act: (row: number, column: number) => void
) {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) act(r, c);
  }
}

function sizeOf(rows: readonly (readonly unknown[])[]) {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function write(at: Place, rows: Change["rows"]): Edit {
  return { do: "write", at, rows };
}
