import type { Directory } from "../Directory";
import type { DirectoryTrouble } from "../DirectoryCheck";

/** "0505" is a code that a ministry gives, not a number in a row. */
const plain = /^[1-9]\d{0,5}[.、]?$/;

/** A row without a number belongs to the one above; one number alone is of a piece of a directory. */
export function numbered({ rows, columns }: Directory): DirectoryTrouble[] {
  if (!columns.has("number")) return [];
  const numbers = rows.map(({ texts }) => (texts.number ?? "").normalize("NFKC").trim());
  const given = numbers.filter((number) => number !== "");
  if (given.length < 2 || !given.every((number) => plain.test(number))) return [];
  let expected = 1;
  return numbers.flatMap((number, row): DirectoryTrouble[] => {
    if (number === "") return [];
    const value = Number.parseInt(number, 10);
    const holds = value === expected;
    expected = value + 1;
    return holds ? [] : [{ row, columns: ["number"], said: number }];
  });
}
