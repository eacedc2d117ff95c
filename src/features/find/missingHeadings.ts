import type { Edition, Table } from "../../editions/Edition";
import { remember } from "../../engine/remember";
import type { FoundTable } from "./findTables";
import { labelGrid, type LabelGrid } from "./LabelGrid";
import { matchLabel } from "./matchLabel";
import { normaliseLabel } from "./normaliseLabel";

/** The form's own headings are printed in up to three layers, some of them broken over more rows. */
const layersAbove = 4;

/** The headings and notes that the form prints over a table, and that do not stand over this one. */
export function missingHeadings({ edition, table, sheet, header }: FoundTable): string[] {
  const labels = labelsOver(labelGrid(sheet), header.top - layersAbove, header.bottom);
  const lacks = ({ accepted }: Heading) =>
    !labels.some((label) => accepted.some((wanted) => label.includes(wanted))) &&
    !labels.some((label) => matchLabel(label, accepted) > 0);
  return headingsOf(edition)(table)
    .filter(lacks)
    .map(({ text }) => text);
}

interface Heading {
  readonly text: string;
  /** Its wordings, normalised. */
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
        accepted: [text, ...(groupAliases[text] ?? [])].map(normaliseLabel),
      }));
  })
);

/** Each label by itself, and those below one another, or side by side, as one. */
function labelsOver(grid: LabelGrid, top: number, bottom: number): string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => grid.inRow(top + offset));
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
