import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { isExplained } from "../../features/judging/explain/withExplanations";
import { differenceIn, type Finding } from "../../features/judging/findings/Finding";
import type { FoundCell } from "../../features/reading/tables/FoundCell";
import type { TableCells } from "../../features/reading/tables/tableCells";

/** The gravest that is known of a cell. */
export type Look = "filled" | "blank" | "odd" | "failing" | "choice" | "certain";

export interface MapCell {
  readonly cell: FoundCell;
  readonly look: Look;
  /** What should stand there, where that is known. */
  readonly to: string | null;
}

export interface MapLine {
  readonly label: string;
  /** By how much the line fails; null where it holds. */
  readonly off: string | null;
}

export interface MapRow extends MapLine {
  readonly row: number;
  /** By the place of the column; null where the table has no such cell. */
  readonly cells: readonly (MapCell | null)[];
}

export interface TableMap {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly columns: readonly (MapLine & { readonly column: number })[];
  readonly rows: readonly MapRow[];
}

type Marks = ReadonlyMap<string, { readonly look: Look; readonly to: string | null }>;

/** The tables of a checked workbook as maps: every cell by its place, with what is known of it. */
export function mapsOf(tables: readonly TableCells[], checked: CheckedWorkbook | null): TableMap[] {
  const marks = marksOf(checked);
  const findings = checked?.validation.findings ?? [];
  return tables.map((table) => mapOf(table, marks, findings));
}

function mapOf(table: TableCells, marks: Marks, findings: readonly Finding[]): TableMap {
  const { id, title, sheet, cells } = table;
  const own = findings.filter((each) => each.tableId === id && each.cells[0]?.sheet === sheet);
  const columns = ordered(cells.map(({ column }) => column));
  const rows = ordered(cells.map(({ row }) => row));
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const line = (kind: "row" | "column", place: number): MapLine => {
    const label = cells.find((cell) => cell[kind] === place)?.[`${kind}Label`] ?? "";
    return { label, off: offOf(own, kind, place) };
  };
  return {
    key: mapKey(table),
    id,
    title,
    columns: columns.map((column) => ({ column, ...line("column", column) })),
    rows: rows.map((row) => ({
      row,
      ...line("row", row),
      cells: columns.map((column) => {
        const cell = at.get(`${row}/${column}`);
        return cell ? { cell, ...(marks.get(placeOf(cell)) ?? plain(cell)) } : null;
      }),
    })),
  };
}

function plain({ figure }: FoundCell): { look: Look; to: null } {
  return { look: figure.is === "blank" || figure.is === "absent" ? "blank" : "filled", to: null };
}

/** By how much the line fails; of several claims about it, the first. */
function offOf(findings: readonly Finding[], kind: "row" | "column", place: number): string | null {
  const failing = findings.find(
    (finding) =>
      finding.outcome === "error" &&
      finding.line.each === kind &&
      differenceIn(finding) !== null &&
      finding.cells.every((cell) => cell[kind] === place)
  );
  return (failing && differenceIn(failing)?.replace("-", "")) ?? null;
}

function marksOf(checked: CheckedWorkbook | null): Marks {
  const marks = new Map<string, { look: Look; to: string | null }>();
  if (!checked) return marks;
  const { validation, diagnoses } = checked;
  for (const finding of validation.findings) {
    if (finding.outcome === "unassessed" || isExplained(finding)) continue;
    const look = finding.outcome === "error" ? "failing" : "odd";
    // A blank is drawn as one, whatever it keeps from adding up.
    for (const cell of finding.cells.filter(({ figure }) => figure.is !== "blank"))
      if (marks.get(placeOf(cell))?.look !== "failing")
        marks.set(placeOf(cell), { look, to: null });
  }
  for (const { choices, certain } of diagnoses) {
    for (const { cell } of choices.flatMap(({ options }) => options.flatMap((o) => o.changes)))
      marks.set(placeOf(cell), { look: "choice", to: null });
    for (const { cell, to } of certain.flatMap(({ changes }) => changes))
      marks.set(placeOf(cell), { look: "certain", to });
  }
  return marks;
}

function ordered(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}

export function placeOf({ sheet, address }: FoundCell): string {
  return `${sheet}/${address}`;
}

/** The same for a table and its map, and different for each table of a workbook. */
export function mapKey({ sheet, id, cells }: TableCells): string {
  return `${sheet}/${id}/${cells[0]?.row ?? 0}`;
}
