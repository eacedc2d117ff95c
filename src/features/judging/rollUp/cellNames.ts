import type { Edition } from "../../../editions/Edition";
import { partsOf } from "../../../engine/Code";
import { remember } from "../../../engine/remember";
import { codesOf } from "../../reading/rollUp/figuresOfTable";
import { labelsOf } from "../../reading/tables/foundCells";

export interface CellName {
  /** What people call the form: "表三". */
  readonly form: string;
  readonly row: string;
  readonly column: string;
}

/** The names of a form's cells as a person reads them, by their codes. */
export const cellNames = remember(
  ({ tables, forms }: Edition): ReadonlyMap<string, CellName> =>
    new Map(
      tables.flatMap((table) => {
        const form = forms.find(({ blocks }) => blocks.some((block) => block.table === table.id));
        const labels = labelsOf(table);
        return codesOf(table).map((code): [string, CellName] => {
          const { row, column } = partsOf(code);
          const names = { row: labels.get(row) ?? "", column: labels.get(column) ?? "" };
          return [code, { form: form?.short ?? "", ...names }];
        });
      })
    )
);
