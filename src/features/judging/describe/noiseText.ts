import { formatDecimal } from "../../../engine/Decimal";
import type { FindingWords } from "../../../words/Words";
import type { Validation } from "../findings/Validation";

/** What the first cell with float noise holds and what it was taken for, and how many there are. */
export function noiseText({ noisy }: Pick<Validation, "noisy">, words: FindingWords): string[] {
  const [cell] = noisy;
  if (cell?.figure.is !== "number") return [];
  const { sheetName, address, figure } = cell;
  const value = formatDecimal(figure.value);
  return [words.noise(`${sheetName}!${address}`, figure.text, value, noisy.length)];
}
