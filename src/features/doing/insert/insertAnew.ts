import { editions } from "../../../editions";
import type { Edition } from "../../../editions/Edition";
import { groupBy } from "../../../engine/groupBy";
import type { CellValue, Edit, Place, Sheets } from "../../../sheets/Sheets";
import { ownReports } from "../../drawing/cleanCopy/copiedForms";
import type { Absence } from "../../judging/findings/Absence";
import { foundCells } from "../../reading/tables/foundCells";
import type { FoundReport } from "../../reading/tables/groupReports";
import type { FoundTable } from "../../reading/tables/findTables";
import { nameOfLine, unplacedLines } from "../../reading/tables/unplacedLines";
import { asTyped } from "../../workbook/asTyped";
import type { Undo } from "../../workbook/Undo";
import { figuresOfForms } from "./figuresOfForms";
import { insertTables, type InsertWords } from "./insertTables";

/** Forms that were inserted anew, with the figures of the old ones. */
export interface Renewal {
  readonly forms: number;
  /** So many figures stand in the new forms as they stood in the old. */
  readonly carried: number;
  /** What holds figures in the old tables and has no place in the new: "小计 表三!B23:H23". */
  readonly left: readonly string[];
  readonly undo: Undo;
}

/** The forms of one report that lack a table, or parts of one. */
interface Wanted {
  readonly edition: Edition;
  readonly forms: readonly string[];
  readonly report: FoundReport | null;
}

/**
 * 插入新表并保留已填的数: every form that lacks something, on a new sheet, with each figure that was
 * read with certainty in its own cell. The old tables stay as they are, for the person to look at and
 * to delete. What stands on a hidden sheet is shown again, not inserted.
 */
export async function insertAnew(
  sheets: Sheets,
  absent: readonly Absence[],
  words: InsertWords
): Promise<Renewal> {
  const reports = ownReports(await sheets.read());
  const done: Renewal[] = [];
  for (const wanted of wantedForms(absent, reports)) done.push(await renew(sheets, wanted, words));
  return {
    forms: done.reduce((sum, { forms }) => sum + forms, 0),
    carried: done.reduce((sum, { carried }) => sum + carried, 0),
    left: done.flatMap(({ left }) => left),
    undo: {
      written: done.flatMap(({ undo }) => undo.written),
      edits: done.flatMap(({ undo }) => undo.edits),
    },
  };
}

function wantedForms(absent: readonly Absence[], reports: readonly FoundReport[]): Wanted[] {
  const toRestore = absent.filter(({ hidden }) => hidden === null);
  const groups = groupBy(toRestore, ({ report, edition }) => `${report} ${edition}`);
  return [...groups.values()].flatMap((own) => {
    const edition = editions.find(({ id }) => id === own[0]?.edition);
    if (!edition) return [];
    const lacks = new Set(own.map(({ table }) => table));
    const forms = edition.forms
      .filter(({ blocks }) => blocks.some(({ table }) => lacks.has(table)))
      .map(({ id }) => id);
    return [{ edition, forms, report: reports[own[0]?.report ?? 0] ?? null }];
  });
}

async function renew(
  sheets: Sheets,
  { edition, forms, report }: Wanted,
  words: InsertWords
): Promise<Renewal> {
  const inserted = await insertTables(sheets, {
    ...{ edition, forms, words, at: null, totals: "typed", protect: false, overwrite: false },
    unit: report?.title?.unit ?? "",
    year: report?.title?.year ?? null,
  });
  if (!inserted.done) throw new Error("new sheets have nothing in the way");
  const printed = edition.forms.filter(({ id }) => forms.includes(id));
  const tables = firstOfEach(
    report,
    printed.flatMap(({ blocks }) => blocks.map((b) => b.table))
  );
  const figures = new Map(tables.filter((found) => found.edition === edition).flatMap(figuresIn));
  const cells = figuresOfForms(edition, printed, inserted.places);
  const filled = [...figures].flatMap(([code, value]) => {
    const at = cells.get(code);
    return at ? [{ at, value }] : [];
  });
  await sheets.apply(filled.map(({ at, value }): Edit => ({ do: "write", at, rows: [[value]] })));
  return {
    forms: printed.length,
    carried: filled.length,
    left: leftIn(tables, edition, report?.tables ?? []),
    undo: {
      written: inserted.undo.written.map((form) => withFigures(form, filled)),
      edits: inserted.undo.edits,
    },
  };
}

/** Of two copies of a table the first, as everywhere. */
function firstOfEach(report: FoundReport | null, ids: readonly string[]): FoundTable[] {
  return ids.flatMap((id) => report?.tables.find(({ table }) => table.id === id) ?? []);
}

function figuresIn(found: FoundTable): (readonly [string, CellValue])[] {
  return [...foundCells(found).values()].flatMap(({ code, value, figure }) =>
    figure.is === "blank" || figure.is === "error" || figure.is === "absent"
      ? []
      : [[code, asTyped(value)] as const]
  );
}

function leftIn(
  tables: readonly FoundTable[],
  edition: Edition,
  all: readonly FoundTable[]
): string[] {
  const lines = unplacedLines(tables, all).map(nameOfLine);
  const otherForm = tables
    .filter((found) => found.edition !== edition)
    .map(({ table, sheet }) => `${table.title} ${sheet.name}`);
  const errors = tables
    .flatMap((found) => [...foundCells(found).values()])
    .filter(({ figure }) => figure.is === "error")
    .map(({ sheetName, address }) => `${sheetName}!${address}`);
  return [...otherForm, ...lines, ...errors];
}

/** What was written of a form, the figures that it was filled with included. */
function withFigures(
  { place, rows }: Undo["written"][number],
  filled: readonly { readonly at: Place; readonly value: CellValue }[]
): Undo["written"][number] {
  const own = rows.map((line) => [...line]);
  for (const { at, value } of filled) {
    const line = at.sheet === place.sheet ? own[at.row - place.row] : undefined;
    if (line) line[at.column - place.column] = value;
  }
  return { place, rows: own };
}
