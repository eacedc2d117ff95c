import { unseen } from "../../../engine/unseen";

/** Bounded: an unbounded repetition over millions of digits exhausts the expression's own stack. */
const enumerator =
  /^(?:\([一二三四五六七八九十\d]{1,4}\)|[一二三四五六七八九十]{1,4}[、.]|\d{1,4}[、.,)])/;
/** "①", "❸": numbers that would be digits of the label once their width is folded. */
const circled =
  /^\s*[\u2460-\u2473\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf][、.．)）]?/;

/** The same labels come in every report of a folder; no more than these are kept. */
const mostKnown = 4096;
const longestKnown = 200;
const known = new Map<string, string>();

/** One word, written in two ways. */
const spelling = /其它/g;

/**
 * A label without what reports write differently: width of characters, spaces and breaks inside,
 * brackets, quotes, punctuation and the leading number; 其它 is 其他.
 */
export function normaliseLabel(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = text.replace(circled, "").normalize("NFKC").replace(unseen, "");
  const label = plain
    .replace(enumerator, "")
    .replace(/[^\p{Letter}\p{Number}/]/gu, "")
    .replace(spelling, "其他");
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestKnown) known.set(text, label);
  return label;
}
