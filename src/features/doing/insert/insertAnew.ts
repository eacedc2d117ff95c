import { editions } from "../../../editions";
import type { Edition, Form } from "../../../editions/Edition";
import type { Code } from "../../../engine/Code";
import { groupBy } from "../../../engine/groupBy";
import type { CellValue, Edit, Sheets } from "../../../sheets/Sheets";
import { ownReports } from "../../drawing/cleanCopy/copiedForms";
import {
  figurePlaces,
  firstToFill,
  formPlace,
  formTexts,
  printForm,
} from "../../drawing/form/printForm";
import type { Absence } from "../../judging/findings/Absence";
import type { FoundReport } from "../../reading/tables/groupReports";
import { asTyped } from "../../workbook/asTyped";
import { freeName } from "../../workbook/freeName";
import type { Undo } from "../../workbook/Undo";
import { carriedFigures } from "./carriedFigures";
import type { InsertWords } from "./insertTables";

/** Forms that were inserted anew, with the figures of the old ones. */
export interface Renewal {
  readonly forms: number;
  /** So many figures stand in the new forms as they stood in the old. */
  readonly carried: number;
  /** What the old tables hold and the new do not: "小计 表三!B23:H23", "表三!C5 4件". */
  readonly left: readonly string[];
  readonly undo: Undo;
}

/** The forms of one report that lack a table, or parts of one. */
interface Wanted {
  readonly edition: Edition;
  readonly forms: readonly Form[];
  readonly report: FoundReport | null;
}

/** One form on its new sheet, which goes by its name until it is there. */
interface NewForm {
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly written: Undo["written"][number];
  readonly carried: number;
}

/**
 * 插入新表并保留已填的数: every form that lacks something, on a new sheet, with each figure that was
 * read with certainty in its own cell; all at once, so that a failure leaves nothing behind. The old
 * tables stay as they are, for the person to look at and to delete. What stands on a hidden sheet is
 * shown again, not inserted.
 */
export async function insertAnew(
  sheets: Sheets,
  absent: readonly Absence[],
  words: InsertWords
): Promise<Renewal> {
  const snapshot = await sheets.read();
  const taken = new Set(snapshot.sheets.map(({ name }) => name));
  const wanted = wantedForms(absent, ownReports(snapshot));
  const carried = wanted.map(({ edition, forms, report }) =>
    carriedFigures(edition, forms, report?.tables ?? [])
  );
  const made = wanted.flatMap((each, index) =>
    newForms(each, carried[index]?.figures ?? new Map(), taken, words)
  );
  const { added } = await sheets.apply(made.flatMap(({ edits }) => edits));
  const idOf = (name: string) => added[name] ?? name;
  return {
    forms: made.length,
    carried: made.reduce((sum, form) => sum + form.carried, 0),
    left: carried.flatMap(({ left }) => left),
    undo: {
      written: made.map(({ sheet, written: { place, rows } }) => ({
        place: { ...place, sheet: idOf(sheet) },
        rows,
      })),
      edits: made.map(({ sheet }) => ({ do: "removeSheet", sheet: idOf(sheet) })),
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
    const forms = edition.forms.filter(({ blocks }) =>
      blocks.some(({ table }) => lacks.has(table))
    );
    return [{ edition, forms, report: reports[own[0]?.report ?? 0] ?? null }];
  });
}

/** @param taken names of sheets, to which those of the new ones are added */
function newForms(
  { edition, forms, report }: Wanted,
  figures: ReadonlyMap<Code, CellValue>,
  taken: Set<string>,
  words: InsertWords
): NewForm[] {
  const title = words.reportTitle(report?.title?.unit ?? "", report?.title?.year ?? null);
  return forms.map((form) => {
    const sheet = freeName(form.sheetName, taken);
    taken.add(sheet);
    const printed = { edition, form, sheet, row: 0, column: 0, title, totals: "typed" } as const;
    const rows = formTexts(printed);
    const filled = [...figurePlaces(printed)].flatMap(([code, spot]): Edit[] => {
      const value = figures.get(code);
      const line = rows[spot.row];
      if (value === undefined || !line) return [];
      line[spot.column] = asTyped(value);
      const at = { sheet, ...spot, rows: 1, columns: 1 };
      return [{ do: "write", at, rows: [[asTyped(value)]] }];
    });
    return {
      sheet,
      edits: [
        { do: "addSheet", name: sheet },
        ...printForm({ ...printed, ownSheet: true, words }),
        ...filled,
        { do: "show", sheet, cell: firstToFill(printed) },
      ],
      written: { place: formPlace(printed), rows },
      carried: filled.length,
    };
  });
}
