import type { Directory } from "../Directory";
import type { DirectoryTrouble } from "../DirectoryCheck";

export function channelChosen({ rows }: Directory): DirectoryTrouble[] {
  return rows.flatMap(({ channels, texts }, row) =>
    channels.length > 0 && !channels.some(({ chosen }) => chosen)
      ? [{ row, columns: ["channels"], said: texts.channels ?? null }]
      : []
  );
}
