import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

/** Both widths of a bracket are one: (2014） is for another check. */
const pairs = [
  { open: /[(（]/g, close: /[)）]/g },
  { open: /《/g, close: /》/g },
];

export function closed(
  { rows }: Directory,
  { column }: DirectoryCheckOf<"closed">
): DirectoryTrouble[] {
  return rows.flatMap(({ texts }, row): DirectoryTrouble[] => {
    const text = texts[column] ?? "";
    const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
    const isOdd = pairs.some(({ open, close }) => count(open) !== count(close));
    return isOdd ? [{ row, columns: [column], said: text }] : [];
  });
}
