import type { Edition, Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import type { FoundTable } from "./findTables";
import { labelGrid, type LabelGrid } from "../labels/LabelGrid";
import { matchLabel } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";

/** The form's own headings are printed in up to three layers, some of them broken over more rows. */
const layersAbove = 4;

/** The headings and notes that the form prints over a table, and that do not stand over this one. */
export function missingHeadings({ edition, table, sheet, header }: FoundTable): string[] {
  const isTitle = titleOf(edition);
  const labels = labelsOver(labelGrid(sheet), header.top - layersAbove, header.bottom, isTitle);
  const isOther = otherTitles(edition)(table);
  // The title of another block, 第二十条第（六）项, is not this one's with a slip.
  const own = labels.filter((label) => !isOther(label));
  const lacks = ({ wanted, accepted }: Heading) =>
    !labels.some((label) => label.includes(wanted)) &&
    !own.some((label) => matchLabel(label, accepted) > 0);
  return headingsOf(edition)(table)
    .filter(lacks)
    .map(({ text }) => text);
}

interface Heading {
  readonly text: string;
  /** Normalised; it may stand among other words. */
  readonly wanted: string;
  /** All its wordings, normalised. The others, as 复议, may be part of another heading. */
  readonly accepted: readonly string[];
}

/** All that is printed over the table but the columns' own headers, by which it was found. */
const headingsOf = remember(({ forms }: Edition) =>
  remember(({ id, columns, groupAliases = {} }: Table): readonly Heading[] => {
    const block = forms.flatMap(({ blocks }) => blocks).find((each) => each.table === id);
    const own = ["<", "^", ...columns.map(({ path }) => path.at(-1))];
    return [...new Set((block?.head ?? []).flat())]
      .filter((text) => !own.includes(text))
      .map((text) => ({
        text,
        wanted: normaliseLabel(text),
        accepted: [text, ...(groupAliases[text] ?? [])].map(normaliseLabel),
      }));
  })
);

/** Whether a label is the title of another table of the edition. */
const otherTitles = remember(({ tables }: Edition) =>
  remember((table: Table) => {
    const others = tables
      .filter((each) => each !== table)
      .map(({ title }) => normaliseLabel(title));
    return (label: string) => others.includes(label);
  })
);

/** A form's title, which may speak of what stands under it (行政复议), is no heading over columns. */
const titleOf = remember(({ forms }: Edition) => {
  const titles = forms.map(({ title }) => normaliseLabel(title));
  return (label: string) =>
    titles.some((title) => label.includes(title)) || matchLabel(label, titles) > 0;
});

/** Each label by itself, and those below one another, or side by side, as one. */
function labelsOver(
  grid: LabelGrid,
  top: number,
  bottom: number,
  passOver: (label: string) => boolean
): string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) =>
    grid.inRow(top + offset).filter(([, label]) => !passOver(label))
  );
  const columns = new Map<number, string>();
  for (const [column, label] of rows.flat()) {
    columns.set(column, (columns.get(column) ?? "") + label);
  }
  const alone = rows.flat().map(([, label]) => label);
  return [
    ...alone,
    ...columns.values(),
    ...rows.map((row) => row.map(([, label]) => label).join("")),
  ];
}
