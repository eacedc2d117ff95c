import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function ticked(
  { rows, columns }: Directory,
  check: DirectoryCheckOf<"ticked">
): DirectoryTrouble[] {
  const wanted = check.columns.filter((column) => columns.has(column));
  if (wanted.length === 0) return [];
  return rows.flatMap((each, row) =>
    wanted.some((column) => each.ticked.has(column)) ? [] : [{ row, columns: wanted, said: null }]
  );
}
