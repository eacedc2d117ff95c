import type { Edition, Form } from "../../../editions/Edition";
import type { Edit, Sheets, Snapshot, WithoutCharts } from "../../../sheets/Sheets";
import type { ComparisonWords } from "../../../words/PriorWords";
import { comparisonItems, type ComparisonSection } from "./comparisonItems";
import { drawComparison, type BothYears, type ComparisonSheet } from "./drawComparison";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import { cellsOfAll } from "../../reading/tables/foundCells";
import { freeName } from "../../workbook/freeName";
import { lastYearsTable } from "../../judging/crossYear/lastYearsTable";
import { overviewItems } from "./overviewItems";
import { splitYears } from "../../workbook/splitYears";
import { readReportTitle } from "../../reading/title/readReportTitle";

export type Comparison =
  | {
      readonly done: true;
      readonly sheets: readonly string[];
      /** The host has no charts; the overview stands without. */
      readonly withoutChart: WithoutCharts | null;
      readonly undo: readonly Edit[];
    }
  /** Nothing was changed: the workbook has no report, or no figures of last year. */
  | { readonly done: false; readonly why: "noReport" | "noPrior" };

const chartRows = 18;
const chartColumns = 6;

/**
 * 插入同比: for each printed form a new sheet with this year, last year, change and share of change
 * of every item, in formulas that follow both years; and an overview with a chart.
 */
export async function insertComparison(
  sheets: Sheets,
  words: ComparisonWords
): Promise<Comparison> {
  const snapshot = await sheets.read();
  const { own, then: before } = splitYears(snapshot, null);
  const now = firstOfEach(findTables(own));
  if (now.length === 0) return { done: false, why: "noReport" };
  const then = before ? findTables(before) : [];
  if (!before || then.length === 0) return { done: false, why: "noPrior" };
  const both = bothOf(own, before, now, then, words);
  const plan = planSheets(snapshot, now, then, words);
  const [overview] = plan;
  const edits = plan.flatMap((sheet) => drawComparison(sheet, both, words));
  const applied = await sheets.apply([
    ...edits,
    ...(overview ? [chartOf(overview), { do: "show", sheet: overview.sheet } as const] : []),
  ]);
  return {
    done: true,
    sheets: plan.map(({ sheet }) => sheet),
    withoutChart: applied.withoutCharts ?? null,
    undo: plan.map(({ sheet }) => ({ do: "removeSheet", sheet: applied.added[sheet] ?? sheet })),
  };
}

function firstOfEach(found: readonly FoundTable[]): FoundTable[] {
  return found.filter(
    ({ table }, index) => found.findIndex((other) => other.table.id === table.id) === index
  );
}

function bothOf(
  own: Snapshot,
  before: Snapshot,
  now: readonly FoundTable[],
  then: readonly FoundTable[],
  words: ComparisonWords
): BothYears {
  const [title, last] = [readReportTitle(own), readReportTitle(before)];
  return {
    heading: words.heading(title.unit, title.year, last.year),
    now: cellsOfAll(now),
    then: cellsOfAll(then),
    years: { now: title.year, then: last.year },
  };
}

/** The overview first, then a sheet for each printed form that has a table in the workbook. */
function planSheets(
  { sheets }: Snapshot,
  now: readonly FoundTable[],
  then: readonly FoundTable[],
  words: ComparisonWords
): ComparisonSheet[] {
  const taken = new Set(sheets.map(({ name }) => name));
  const named = (form: string) => {
    const name = freeName(words.sheetName(form), taken);
    taken.add(name);
    return name;
  };
  const t3 = now.find(({ table }) => table.id === "t3");
  const overview = t3 ? overviewItems(t3, lastYearsTable(t3, then), words) : [];
  return [
    ...(overview.length > 0
      ? [
          {
            sheet: named(words.overview),
            title: words.overviewTitle,
            blocks: [block("", overview)],
          },
        ]
      : []),
    ...formsOf(now).map((form) => {
      const tables = now.filter(({ table }) => form.blocks.some((each) => each.table === table.id));
      const several = tables.length > 1;
      return {
        sheet: named(form.sheetName),
        title: form.title,
        blocks: tables.map((table) =>
          block(
            several ? table.table.title : "",
            comparisonItems(table, lastYearsTable(table, then), words)
          )
        ),
      };
    }),
  ];
}

function block(title: string, sections: readonly ComparisonSection[]) {
  return { title, sections };
}

/** The printed forms of the tables; a hybrid report has each form in one edition only. */
function formsOf(now: readonly FoundTable[]): Form[] {
  const editions = new Set<Edition>(now.map(({ edition }) => edition));
  const forms = [...editions].flatMap((edition) =>
    edition.forms.filter(({ blocks }) =>
      now.some(
        (found) => found.edition === edition && blocks.some(({ table }) => table === found.table.id)
      )
    )
  );
  return forms
    .filter(({ id }, index) => forms.findIndex((other) => other.id === id) === index)
    .sort((a, b) => a.id.localeCompare(b.id));
}

function chartOf({ sheet, title, blocks }: ComparisonSheet): Edit {
  const items = blocks.flatMap(({ sections }) =>
    sections.flatMap((section) => section.items)
  ).length;
  return {
    do: "chart",
    sheet,
    title,
    data: { row: 2, column: 0, rows: items + 1, columns: 3 },
    over: { row: items + 5, column: 0, rows: chartRows, columns: chartColumns },
  };
}
