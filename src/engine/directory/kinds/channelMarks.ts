import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function channelMarks(
  { rows }: Directory,
  { marks }: DirectoryCheckOf<"channelMarks">
): DirectoryTrouble[] {
  return rows.flatMap(({ channels }, row): DirectoryTrouble[] => {
    const odd = channels.find(({ mark }) => mark !== "" && !marks.includes(mark));
    return odd ? [{ row, columns: ["channels"], said: odd.mark + odd.name }] : [];
  });
}
