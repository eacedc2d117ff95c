import { editions } from "../../../editions";
import type { Edition, Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import type { FoundTable } from "./FoundTable";

/** No other edition has a table with the same names of rows and columns. */
export const isDistinct = remember((table: Table): boolean => {
  const same = editions.flatMap(({ tables }) => tables).filter((other) => alike(other, table));
  return same.length === 1;
});

function alike(one: Table, other: Table): boolean {
  const names = ({ rows, columns }: Table) =>
    JSON.stringify([rows.map(({ label }) => label), columns.map(({ path }) => path)]);
  return names(one) === names(other);
}

/** The edition of most of a report's tables. */
export function mainEdition(
  tables: readonly Pick<FoundTable, "edition" | "table">[]
): Edition | null {
  const points = (edition: Edition) =>
    tables.filter((found) => found.edition === edition && isDistinct(found.table)).length;
  const [main] = [...editions].sort((a, b) => points(b) - points(a));
  return main && points(main) > 0 ? main : (tables[0]?.edition ?? null);
}
