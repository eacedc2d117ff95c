import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function tickedOnce(
  { rows }: Directory,
  check: DirectoryCheckOf<"tickedOnce">
): DirectoryTrouble[] {
  return rows.flatMap((each, row) => {
    const columns = check.columns.filter((column) => each.ticked.has(column));
    return columns.length > 1 ? [{ row, columns, said: null }] : [];
  });
}
