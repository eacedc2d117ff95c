import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function says(
  { rows }: Directory,
  { columns, wrong, unless }: DirectoryCheckOf<"says">
): DirectoryTrouble[] {
  return rows.flatMap(({ texts }, row) =>
    columns.flatMap((column): DirectoryTrouble[] => {
      const text = texts[column] ?? "";
      if (text === "" || unless?.test(text)) return [];
      const [found] = wrong.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
      return found === undefined ? [] : [{ row, columns: [column], said: found }];
    })
  );
}
