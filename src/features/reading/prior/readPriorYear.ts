import { cellCode } from "../../../engine/Code";
import { editions } from "../../../editions";
import type { ColumnShape } from "../../../engine/Check";
import { formatDecimal } from "../../../engine/Decimal";
import type { Figure } from "../../../engine/Figure";
import { readFigure } from "../../../engine/readFigure";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import { keptExactly } from "../../../sheets/keptExactly";
import { columnLabel } from "../labels/columnLabel";
import type { CutRow } from "../looseText/cutRunTogether";
import type { CellPlace } from "../tables/findTable";
import { findTables, type FoundTable } from "../tables/findTables";
import { shapeOfCell } from "../tables/foundCells";
import { readLooseTables } from "./readLooseTables";
import type { Doubt, PriorCell, PriorReading, PriorTable } from "./PriorReport";
import { joinPieces } from "./joinPieces";
import { isSpelledNote, spellNotes } from "../looseText/noteMarks";
import { strayRows } from "./strayRows";
import { readReportTitle, type ReportTitle } from "../title/readReportTitle";

interface Source {
  /** The file's name, or where else the report was taken from. */
  readonly name: string;
  /** Pictures in the document, which may be tables. */
  readonly pictures: number;
}

/** The first year whose reports have tables that are laid down for the whole country. */
const firstYear = 2019;

/**
 * 取上年数: recognises the tables of a report, in whatever workbook or document it stands, and says
 * of each cell what was understood and what is doubtful. Writes nothing, and invents nothing.
 */
export function readPriorYear(given: Snapshot, source: Source): PriorReading {
  const snapshot = joinPieces(given);
  const title = readReportTitle(snapshot);
  const drawn = findTables(snapshot);
  const loose = readLooseTables(snapshot, new Set(drawn.map(({ table }) => table.id)), title);
  const found = [...drawn, ...(loose ? findTables(loose.snapshot) : [])];
  if (found.length === 0) {
    return { is: "refused", why: whyNothing(source, title), year: title.year };
  }
  const first = found.filter(
    ({ table }, index) => found.findIndex((other) => other.table.id === table.id) === index
  );
  const tables = first.map((table) => priorTable(table, loose?.cuts.get(table.table.id) ?? null));
  const withoutLoose = {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ id }) => !loose?.sheets.has(id)),
  };
  const repeated = found.filter((table) => !first.includes(table)).map(({ table }) => table.title);
  return {
    is: "report",
    report: {
      source: source.name,
      unit: title.unit,
      year: title.year,
      tables: inOrder(tables),
      absent: absentFrom(first),
      repeated: [...new Set(repeated)],
      unplaced: [...strayRows(withoutLoose, drawn), ...(loose?.unplaced ?? [])],
      pictures: source.pictures,
    },
  };
}

function whyNothing({ pictures }: Source, { year }: ReportTitle) {
  if (year !== null && year < firstYear) return "before2019";
  return pictures > 0 ? "pictures" : "noTables";
}

function inOrder(tables: readonly PriorTable[]): PriorTable[] {
  const ids = [
    ...new Set(editions.flatMap((edition) => edition.tables.map(({ id }) => id))),
  ].sort();
  return [...tables].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The tables that the edition of most of the found ones has, and that are not among them. */
function absentFrom(found: readonly FoundTable[]): string[] {
  const points = (id: string) => found.filter(({ edition }) => edition.id === id).length;
  const [main] = [...editions].sort((a, b) => points(b.id) - points(a.id));
  return (main?.tables ?? [])
    .filter(({ id }) => !found.some(({ table }) => table.id === id))
    .map(({ title }) => title);
}

function priorTable(found: FoundTable, cuts: ReadonlyMap<string, CutRow> | null): PriorTable {
  const { edition, table } = found;
  const rows = table.rows.filter(({ role }) => role === "data");
  return {
    id: table.id,
    title: table.title,
    edition: edition.id,
    document: edition.document,
    columns: table.columns.map(({ key }) => columnLabel(table, key)),
    rows: rows.map(({ key, label }) => ({
      key,
      label,
      missing: found.missingRows.includes(key),
      cells: table.columns.map((_, index) => priorCell(found, key, index, cuts?.get(key) ?? null)),
    })),
  };
}

function priorCell(
  { table, cells, sheet }: FoundTable,
  rowKey: string,
  index: number,
  cut: CutRow | null
): PriorCell {
  const column = table.columns[index];
  const code = cellCode(table.id, rowKey, column?.key ?? "");
  const place = cells.get(code);
  const value = place && sheet.values[place.row - sheet.row]?.[place.column - sheet.column];
  const figure: Figure =
    value === undefined
      ? { is: "blank" }
      : readFigure(typeof value === "string" ? spellNotes(value) : value);
  const aside = place && asideAt(sheet, place);
  return {
    code,
    rowLabel: table.rows.find(({ key }) => key === rowKey)?.label ?? "",
    columnLabel: columnLabel(table, column?.key ?? ""),
    text: String(value ?? ""),
    figure,
    value: stored(figure, value ?? "", shapeOfCell(table, code)),
    doubt: aside ? { is: aside.is, text: aside.text } : doubtOf(figure, cut, index),
  };
}

function asideAt({ asides = [] }: SheetSnapshot, { row, column }: CellPlace) {
  return asides.find((aside) => aside.row === row && aside.column === column);
}

function doubtOf(figure: Figure, cut: CutRow | null, index: number): Doubt | null {
  if (cut && cut.by === "none" && cut.cells[index] === null)
    return { is: "open", raw: cut.raw, readings: cut.readings };
  if (figure.is === "blank") return { is: "blank" };
  if (figure.is !== "number") return { is: "noNumber" };
  if (figure.unit !== null) return { is: "noted", note: figure.unit };
  return cut && cut.by !== "cells" && cut.by !== "none"
    ? { is: "cut", by: cut.by, raw: cut.raw }
    : null;
}

/** Digits become a number, without a note; money keeps a unit that its column does not prescribe. */
function stored(figure: Figure, found: CellValue, column: ColumnShape | null): CellValue {
  if (figure.is !== "number") return found;
  const ownUnit =
    figure.unit === null || figure.unit === column?.unit || isSpelledNote(figure.unit);
  const digits = formatDecimal(figure.value);
  // A number would end in other digits than the source has.
  const stays = (column?.nature === "money" && !ownUnit) || !keptExactly(digits);
  return stays ? found : Number(digits);
}
