import type { Table } from "../../editions/Edition";
import type { TableShape } from "../../engine/Check";
import { remember } from "../../engine/remember";

/** What the engine needs to know of a table. */
export const shapeOf = remember(({ id, rows, columns }: Table): TableShape => ({
  id,
  rows: rows.filter(({ role }) => role === "data").map(({ key }) => key),
  columns,
}));
