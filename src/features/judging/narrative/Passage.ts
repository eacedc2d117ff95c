import type { Narrative } from "../../../editions/Narrative";
import { plainText, readNumbers } from "../../reading/narrative/readNumbers";
import type { Quantity } from "./Quantity";
import { withTheirNames } from "./respectively";
import { sentencesOf, type Sentence } from "../../reading/narrative/sentences";

/** A text cut into its sentences and numbers. */
export interface Passage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly narrative: Narrative;
  /** The report's year; null where it is not known. */
  readonly year: number | null;
}

/** A lead that is longer says nothing more of its number. */
const longestLead = 80;
const longestTail = 16;

export function readPassage(text: string, narrative: Narrative, year: number | null): Passage {
  const plain = plainText(text);
  const sentences = sentencesOf(text);
  const numbers = readNumbers(text);
  const quantities: Quantity[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    let [from, depth, seen] = [sentence.at, 0, sentence.at];
    for (let number = numbers[next]; number && number.at < sentence.end; number = numbers[++next]) {
      for (; seen < number.at; seen += 1) depth = depthAfter(plain.charAt(seen), depth);
      // A date is no neighbour: what stands before it goes on behind it.
      if (number.kind === "name") continue;
      const lead = plain.slice(Math.max(from, number.at - longestLead), number.at);
      const until = Math.min(numbers[next + 1]?.at ?? sentence.end, sentence.end);
      const tail = plain.slice(number.end, Math.min(until, number.end + longestTail));
      quantities.push({
        ...number,
        sentence: index,
        lead,
        tail: beforeStop(tail),
        depth,
        isRespective: false,
      });
      from = number.end;
    }
  });
  return { text: plain, sentences, quantities: withTheirNames(plain, quantities), narrative, year };
}

function depthAfter(sign: string, depth: number): number {
  if (sign === "（" || sign === "(") return depth + 1;
  return sign === "）" || sign === ")" ? Math.max(0, depth - 1) : depth;
}

function beforeStop(text: string): string {
  const stop = text.search(/[，,。；;、）)]/);
  return stop < 0 ? text : text.slice(0, stop);
}
