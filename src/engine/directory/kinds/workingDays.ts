import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

const days = /(\d{1,4})个?工作日/g;

export function workingDays(
  { rows }: Directory,
  { most, after, unless }: DirectoryCheckOf<"workingDays">
): DirectoryTrouble[] {
  return rows.flatMap(({ texts }, row): DirectoryTrouble[] => {
    const text = (texts.deadline ?? "").normalize("NFKC").replace(/\s/g, "");
    const isOwn = after.some((event) => text.includes(event));
    if (!isOwn || unless.some((words) => text.includes(words))) return [];
    const long = [...text.matchAll(days)].find(([, count]) => Number(count) > most);
    return long ? [{ row, columns: ["deadline"], said: long[0] }] : [];
  });
}
