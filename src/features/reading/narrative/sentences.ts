/** A stretch of a text: `at` and `end` count characters. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
}

export interface Sentence extends Stretch {
  /** Which paragraph of the text, from 0. */
  readonly paragraph: number;
}

const ends = /[。！？!?\n\r…]/;

/** Cuts a text into sentences. A full stop in brackets ends one too: brackets are often left open. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let [at, paragraph] = [0, 0];
  for (let end = 0; end <= text.length; end += 1) {
    const sign = text.charAt(end);
    if (end < text.length && !ends.test(sign)) continue;
    if (end > at) found.push({ at, end, paragraph });
    if (sign === "\n") paragraph += 1;
    at = end + 1;
  }
  return found;
}
