import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function distinct(
  { rows }: Directory,
  { columns }: DirectoryCheckOf<"distinct">
): DirectoryTrouble[] {
  const seen = new Set<string>();
  return rows.flatMap(({ texts }, row): DirectoryTrouble[] => {
    const names = columns.map((column) => (texts[column] ?? "").replace(/\s/g, ""));
    if (names.every((name) => name === "")) return [];
    const key = names.join("\n");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [] : [{ row, columns, said: names.find((name) => name !== "") ?? null }];
  });
}
