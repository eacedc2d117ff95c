import type { Directory } from "../Directory";
import type { DirectoryCheckOf, DirectoryTrouble } from "../DirectoryCheck";

const ownNumber = /^(\d{1,3})[.、．]/;

export function namesNumbered(
  { rows, columns }: Directory,
  { column }: DirectoryCheckOf<"namesNumbered">
): DirectoryTrouble[] {
  if (!columns.has("number")) return [];
  const row = rows.findIndex(({ texts }) => ownNumber.test((texts[column] ?? "").trim()));
  const said = rows[row]?.texts[column]?.trim() ?? "";
  return row < 0 || ownNumber.exec(said)?.[1] === "1" ? [] : [{ row, columns: [column], said }];
}
