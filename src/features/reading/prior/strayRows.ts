import { editions } from "../../../editions";
import type { SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import { labelGrid } from "../labels/LabelGrid";
import { normaliseLabel } from "../labels/normaliseLabel";
import type { FoundTable } from "../tables/findTables";
import { isNumber, rowsInside } from "../tables/unplacedLines";
import type { UnplacedRow } from "./PriorReport";

/** "规章" or "其他" stands before figures in many a table; longer names belong to the forms alone. */
const shortestName = 4;

const namesOfForms: ReadonlySet<string> = new Set(
  editions
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
    .filter(({ role }) => role === "data")
    .flatMap(({ label, aliases = [] }) => [label, ...aliases].map(normaliseLabel))
    .filter(({ length }) => length >= shortestName)
);

/**
 * The rows with figures that stand in a table of a form, or bear the name of one of its rows
 * elsewhere, and that were not taken for any row of it.
 *
 * @param found all tables that were found, copies included
 */
export function strayRows({ sheets }: Snapshot, found: readonly FoundTable[]): UnplacedRow[] {
  return sheets
    .filter(({ visible }) => visible)
    .flatMap((sheet) =>
      onSheet(
        sheet,
        found.filter((table) => table.sheet.id === sheet.id)
      )
    );
}

function onSheet(sheet: SheetSnapshot, found: readonly FoundTable[]): UnplacedRow[] {
  const alike = new Set(found.flatMap(({ namesakes = [] }) => namesakes.flat()));
  const taken = new Set(found.flatMap(({ rows }) => rows));
  const inTables = new Set(found.flatMap(rowsInside));
  return sheet.values.flatMap((line, offset) => {
    const row = sheet.row + offset;
    if (taken.has(row) && !alike.has(row)) return [];
    const figures = line.filter(isNumber).map(String);
    if (figures.length === 0) return [];
    const bearsName = labelGrid(sheet)
      .inRow(row)
      .some(([, label]) => namesOfForms.has(label));
    if (!inTables.has(row) && !bearsName) return [];
    const label = line.filter((value) => value !== "" && !isNumber(value)).join(" ");
    return [{ table: sheet.name, label, figures }];
  });
}
