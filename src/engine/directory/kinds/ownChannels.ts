import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function ownChannels(
  { field, rows }: Directory,
  { own }: DirectoryCheckOf<"ownChannels">
): DirectoryTrouble[] {
  if (field === null) return [];
  const mine = own[field] ?? [];
  const others = Object.values(own)
    .flat()
    .filter((name) => !mine.includes(name));
  return rows.flatMap(({ channels }, row): DirectoryTrouble[] => {
    const foreign = channels.find(({ name }) => others.some((other) => name.includes(other)));
    return foreign ? [{ row, columns: ["channels"], said: foreign.name }] : [];
  });
}
