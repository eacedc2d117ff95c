import type { Table } from "../../../editions/Edition";

/** The column's own header, with the one above it where another column is headed alike. */
export function columnLabel({ columns }: Pick<Table, "columns">, key: string): string {
  const path = columns.find((column) => column.key === key)?.path ?? [""];
  const leaf = path.at(-1) ?? "";
  const alike = columns.filter((column) => column.path.at(-1) === leaf).length > 1;
  return alike ? path.slice(-2).join("·") : leaf;
}
