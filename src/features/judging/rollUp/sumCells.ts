import type { Edition } from "../../../editions/Edition";
import { pendingLines } from "../../../editions/rollUp";
import { partsOf } from "../../../engine/Code";
import { remember } from "../../../engine/remember";
import type { SumCell } from "../../../engine/rollUp/RollUp";
import { codesOf } from "../../reading/rollUp/figuresOfTable";
import { shapeOfCell } from "../../reading/tables/foundCells";

/** The cells of a form, in its order. */
export const sumCells = remember(({ tables }: Edition): readonly SumCell[] =>
  tables.flatMap((table) =>
    codesOf(table).map((code) => {
      const { row, column } = partsOf(code);
      const pending = pendingLines[table.id] ?? [];
      return {
        ...{ code, table: table.id, row, column },
        nature: shapeOfCell(table, code)?.nature ?? "count",
        pending: pending.includes(row) || pending.includes(column),
      };
    })
  )
);
