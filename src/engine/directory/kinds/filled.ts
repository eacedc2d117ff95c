import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function filled(
  { rows, columns }: Directory,
  check: DirectoryCheckOf<"filled">
): DirectoryTrouble[] {
  const wanted = check.columns.filter((column) => columns.has(column));
  return rows.flatMap(({ texts }, row) => {
    const blank = wanted.filter((column) => (texts[column] ?? "").trim() === "");
    return blank.length > 0 ? [{ row, columns: blank, said: null }] : [];
  });
}
