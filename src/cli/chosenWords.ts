import { wordsFor } from "../words";
import type { Words } from "../words/Words";

/** Chinese, unless XXGK_LANG asks for English: the machine's own language says nothing of the clerk's. */
export function chosenWords(): Words {
  return wordsFor(process.env["XXGK_LANG"] ?? "zh-CN");
}
