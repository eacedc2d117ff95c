import type { Measure } from "../../../editions/Narrative";
import type { Snapshot } from "../../../sheets/Sheets";
import type { TextWords } from "../../../words/TextWords";
import type { FoundCell } from "../../reading/tables/FoundCell";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import { cellsOfAll } from "../../reading/tables/foundCells";
import { readReportTitle, type ReportTitle } from "../../reading/title/readReportTitle";
import { rulesPut } from "../rules/rulesPut";
import { splitYears } from "../../workbook/splitYears";
import { checkText, narrativeOf, valuesOf, type CheckedText } from "./checkText";
import { draftText, type DraftedText } from "./draftText";
import { cellsOf } from "./measures";
import { nameOf } from "./messageOf";

/** The sentences of a workbook's report, held against its tables. */
export interface OwnText extends CheckedText {
  readonly text: string;
  /** What a reading means, in words. */
  readonly nameOf: (measure: Measure) => string;
  /** The cells that it adds up. */
  readonly cellsOf: (measure: Measure) => readonly FoundCell[];
}

/** Holds sentences against the tables of the workbook, and of last year where it has them. */
export function checkOwnText(text: string, snapshot: Snapshot, words: TextWords): OwnText {
  const { now, then, title } = tablesOf(snapshot);
  const places: ReadonlyMap<string, FoundCell> = cellsOfAll(now);
  return {
    ...checkText(text, { now, then, ...title }, words, rulesPut(snapshot.notes)),
    text,
    nameOf: (measure) => nameOf(measure, places, words),
    cellsOf: (measure) =>
      cellsOf(measure).flatMap(({ code }) => {
        const cell = places.get(code);
        return cell ? [cell] : [];
      }),
  };
}

/** Sentences from the workbook's tables, or why there are none. */
export type OwnDrafts =
  | { readonly drafts: readonly DraftedText[] }
  | { readonly why: "noTables" | "noEdition" | "noYear" | "unbalanced" };

export function draftOwnText(snapshot: Snapshot): OwnDrafts {
  const { now, then, title } = tablesOf(snapshot);
  if (now.length === 0) return { why: "noTables" };
  const { draft } = narrativeOf({ now, year: title.year });
  if (!draft) return { why: "noEdition" };
  if (title.year === null) return { why: "noYear" };
  const valuesIn = (tables: readonly FoundTable[]) => valuesOf(cellsOfAll(tables));
  const ground = { cells: valuesIn(now), prior: valuesIn(then), year: title.year };
  const drafts = draftText(draft, ground);
  return drafts ? { drafts } : { why: "unbalanced" };
}

interface Tables {
  readonly now: readonly FoundTable[];
  readonly then: readonly FoundTable[];
  readonly title: ReportTitle;
}

function tablesOf(snapshot: Snapshot): Tables {
  const { own, then } = splitYears(snapshot, null);
  return {
    now: findTables(own),
    then: then ? findTables(then) : [],
    title: readReportTitle(own),
  };
}
