import type { Column, Directory, DirectoryRow } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

const audiences: readonly Column[] = ["audience", "everyone", "group"];

/**
 * On request, for whoever asks, after the asking: where one of the three is said, so is the way; and
 * where the way is on request alone, the time counts from the asking.
 */
export function onRequest(
  { rows, columns }: Directory,
  { asked, asking }: DirectoryCheckOf<"onRequest">
): DirectoryTrouble[] {
  return rows.flatMap(({ texts, ticked }, row): DirectoryTrouble[] => {
    const deadline = says(texts, ["deadline"], asked);
    const audience = says(texts, audiences, asking);
    const [isActive, isAsked] = [ticked.has("active"), ticked.has("onRequest")];
    if (!isActive && !isAsked) return [];
    const told = deadline ?? audience;
    if (told && !isAsked) return [{ row, columns: [told.column, "active"], said: told.text }];
    if (isAsked && !isActive && !deadline && columns.has("deadline")) {
      const said = (texts.deadline ?? "").trim();
      return said === "" ? [] : [{ row, columns: ["onRequest", "deadline"], said }];
    }
    return [];
  });
}

function says(texts: DirectoryRow["texts"], columns: readonly Column[], words: readonly string[]) {
  for (const column of columns) {
    const text = (texts[column] ?? "").replace(/\s/g, "");
    if (words.some((word) => text.includes(word))) return { column, text };
  }
  return null;
}
