import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

export function inPlace(
  { rows }: Directory,
  { name, sentence, longest }: DirectoryCheckOf<"inPlace">
): DirectoryTrouble[] {
  return rows.flatMap(({ texts }, row) => {
    const text = (texts[name] ?? "").trim();
    const isSentence = text.length > longest || /[；;]/.test(text);
    return isSentence && (texts[sentence] ?? "").trim() === ""
      ? [{ row, columns: [name, sentence], said: text }]
      : [];
  });
}
