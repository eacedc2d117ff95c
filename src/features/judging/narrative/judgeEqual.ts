import type { Cells } from "./measures";
import { valueOf } from "./measures";
import type { Passage } from "./Passage";
import type { Quantity } from "./Quantity";
import type { TextReading } from "./TextClaim";
import type { Said } from "./wordingOf";

/** A number beside the cells that its words name. */
export interface Equal {
  readonly readings: readonly TextReading[];
  readonly holds: boolean;
  /** Where no reading holds: whether the words can mean nothing else. */
  readonly isFirm: (scoped: boolean) => boolean;
  readonly wording: string;
}

/** Null where no words of the grammar stand at it, or their cells are not known. */
export function judgeEqual(
  passage: Passage,
  quantity: Quantity,
  said: Said | null,
  cells: Cells
): Equal | null {
  if (!said) return null;
  const { wording, isAlone } = said;
  const readings = wording.readings.flatMap((measure): TextReading[] => {
    const value = valueOf(measure, cells);
    return value === null ? [] : [{ measure, value, holds: fits(quantity, value) }];
  });
  if (readings.length === 0) return null;
  const holds = readings.some((reading) => reading.holds);
  const known = readings.length === wording.readings.length && !quantity.isRound;
  const isFirm = (scoped: boolean) =>
    known &&
    isItsYear(passage, quantity) &&
    ((wording.firm === "alone" && isAlone) || (wording.firm === "scoped" && scoped));
  return { readings, holds, isFirm, wording: wording.id };
}

/** "360余件" may be anything from 360 up to the next of its last digit that is not nil. */
function fits({ value, isRound }: Quantity, is: number): boolean {
  if (!isRound) return value === is;
  const step = 10 ** Math.max(0, trailingZeros(value));
  return Math.abs(is - value) <= Math.max(step, value / 10);
}

function trailingZeros(value: number): number {
  return /0*$/.exec(String(value))?.[0].length ?? 0;
}

/** Another year in the sentence may be the one that the number is of. */
function isItsYear({ text, sentences, year }: Passage, { sentence, at }: Quantity): boolean {
  const from = Math.max(sentences[sentence]?.at ?? 0, at - 200);
  const words = text.slice(from, at);
  if (/上年(?!度?结转)|去年|同期|上半年|季度|历年|年来|以来/.test(words)) return false;
  return [...words.matchAll(/(\d{4})\s?年/g)].every(
    ([, said]) => year === null || Number(said) === year
  );
}
