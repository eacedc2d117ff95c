import { keptExactly } from "../../keptExactly";
import type { Area, Aside, CellValue, SheetSnapshot, Snapshot } from "../../Sheets";

/** A document as a workbook that can only be read: a sheet for each table, one for the rest. */
export interface SourceDocument {
  readonly snapshot: Snapshot;
  /** Pictures in it, which cannot be read. */
  readonly pictures: number;
}

/** The name of the sheet that holds what stands outside the tables, a line in each row. */
export const proseName = "正文";

/** One table of a document. */
export interface SourceTable {
  readonly values: readonly (readonly CellValue[])[];
  readonly asides?: readonly Aside[];
  readonly merged?: readonly Area[];
}

/** @param prose the lines outside the tables. */
export function sourceDocument(
  prose: readonly string[],
  tables: readonly SourceTable[],
  pictures: number
): SourceDocument {
  const sheets = [
    sheet("document", proseName, { values: prose.map((line) => [line]) }),
    ...tables.map((table, index) => sheet(`document-${index + 1}`, `表${index + 1}`, table)),
  ];
  return { snapshot: { sheets, marks: [], manualCalculation: false }, pictures };
}

function sheet(id: string, name: string, { values, asides, merged }: SourceTable): SheetSnapshot {
  const cells = { row: 0, column: 0, values, formulas: values };
  return {
    ...{ id, name, visible: true, protected: true, ...cells },
    ...(asides?.length && { asides }),
    ...(merged?.length && { merged }),
  };
}

/** "007", "１２" and "+5" say more than a number would. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d{1,6})?$/;

/** What stands in a cell, a number where typing it would make one. */
export function cellValue(text: string): CellValue {
  const trimmed = text.trim();
  return plainNumber.test(trimmed) && keptExactly(trimmed) ? Number(trimmed) : trimmed;
}
