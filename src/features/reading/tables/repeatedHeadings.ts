import type { Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import { fitsOf } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";
import type { LabelGrid } from "../labels/LabelGrid";

/** A column's own heading may be that of others too: then the heading above tells them apart. */
export interface Groups {
  /** The accepted wordings of the headings above, each heading once; the form's own first. */
  readonly names: readonly (readonly string[])[];
  /** For each column, which of them stands over it. */
  readonly of: readonly number[];
}

/** Null for a table of which every column has a heading of its own. */
export const groupsOf = remember((table: Table): { readonly groups: Groups | null } => {
  const leaves = table.columns.map(({ path }) => path.at(-1));
  if (new Set(leaves).size === leaves.length) return { groups: null };
  const above = table.columns.map(({ path }) => path.at(-2) ?? "");
  const names = [...new Set(above)];
  return {
    groups: {
      names: names.map((name) => [name, ...(table.groupAliases?.[name] ?? [])].map(normaliseLabel)),
      of: above.map((name) => names.indexOf(name)),
    },
  };
});

/** A heading that stands over others, and the column where it begins. */
export interface GroupHeading {
  readonly group: number;
  readonly row: number;
  readonly column: number;
}

/** The headings over others in these rows. */
export function groupHeadings(
  grid: LabelGrid,
  groups: Groups,
  top: number,
  bottom: number
): readonly GroupHeading[] {
  const fits = fitsOf(groups.names);
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
  return rows.flatMap((row) =>
    grid.inRow(row).flatMap(([column, label]) => {
      const group = fits(label).findIndex((fit) => fit > 0);
      return group < 0 ? [] : [{ group, row, column }];
    })
  );
}

/** Which of them stands over a cell: the last that begins at its column or left of it. */
export function groupOver(
  headings: readonly GroupHeading[],
  row: number,
  column: number
): number | null {
  const above = headings.filter((each) => each.row < row && each.column <= column);
  const [nearest] = [...above].sort((a, b) => b.column - a.column || b.row - a.row);
  return nearest?.group ?? null;
}
