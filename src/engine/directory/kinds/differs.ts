import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function differs(
  { rows }: Directory,
  { columns }: DirectoryCheckOf<"differs">
): DirectoryTrouble[] {
  const [upper, lower] = columns;
  return rows.flatMap(({ texts }, row) => {
    const name = (texts[lower] ?? "").replace(/\s/g, "");
    const isSame = name !== "" && name === (texts[upper] ?? "").replace(/\s/g, "");
    return isSame ? [{ row, columns, said: name }] : [];
  });
}
