import type { Row, Table } from "../../../editions/Edition";
import type { TableShape } from "../../../engine/Check";
import { remember } from "../../../engine/remember";

/** What the engine needs to know of a table. */
export const shapeOf = remember(({ id, rows, columns }: Table): TableShape => {
  const data = rows.filter(({ role }) => role === "data");
  return {
    id,
    rows: data.map(({ key }) => key),
    columns,
    ofRows: new Map(data.map((row) => [row.key, ownShape(row)])),
  };
});

function ownShape({ nature, unit }: Row) {
  return { ...(nature && { nature }), ...(unit !== undefined && { unit }) };
}
