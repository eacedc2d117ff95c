import type { Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import { spanOf } from "./findHeaders";
import type { FoundTable } from "./FoundTable";
import { labelGrid } from "../labels/LabelGrid";
import { matchLabel } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";

/**
 * The labels that the form prints over several rows, as （三）不予公开, and that do not stand at these
 * rows: gone, called otherwise, or at the rows of another. The rows themselves may be known all the
 * same, and what they are rows of is then not what the form says.
 */
export function rowGroupsLacking({ table, rows, header, sheet }: FoundTable): string[] {
  const grid = labelGrid(sheet);
  const { first } = spanOf(header);
  const labelsFrom = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) =>
      grid
        .inRow(from + offset)
        .filter(([column]) => column < first)
        .flatMap(([column], at, all) => {
          // A row's own name, as 其他, is not that of the rows around it in short.
          const isOwn = at === all.length - 1 && rows.includes(from + offset);
          return grid.downFrom(from + offset, column).map((label) => ({ label, isOwn }));
        })
    ).flat();
  return groupsOfRows(table)
    .filter(({ wordings, members }) => {
      const own = members.flatMap((at) => rows[at] ?? []);
      if (own.length === 0) return false;
      const [top, bottom] = [Math.min(...own), Math.max(...own)];
      const above = rows.filter((row) => row !== null && row < top);
      const labels = labelsFrom(Math.max(header.bottom, ...above.map(Number)) + 1, bottom);
      return !labels.some((each) => carries(each, wordings));
    })
    .map(({ label }) => label);
}

/** The label by itself, with a slip, or before the name of its first row in one cell. */
const carries = (
  { label, isOwn }: { readonly label: string; readonly isOwn: boolean },
  wordings: readonly string[]
) =>
  (!isOwn && matchLabel(label, wordings) > 0) ||
  wordings.some((wording, at) => at === 0 && label.startsWith(wording));

const groupsOfRows = remember(({ rows }: Table) => {
  const data = rows.filter(({ role }) => role === "data");
  return rows
    .filter(({ role, label }) => role === "group" && label !== "")
    .map(({ key, label, aliases = [] }) => ({
      label,
      wordings: [label, ...aliases].map(normaliseLabel),
      members: data.flatMap((row, at) => (row.key.startsWith(`${key}.`) ? [at] : [])),
    }));
});
