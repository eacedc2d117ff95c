import type { TextNumber } from "../../reading/narrative/readNumbers";

/** A number with the words round it. */
export interface Quantity extends TextNumber {
  readonly sentence: number;
  /** Between the number before it, or the beginning of the sentence, and itself. */
  readonly lead: string;
  /** Behind it, up to the next number or stop. */
  readonly tail: string;
  /** How many brackets are open where it stands. */
  readonly depth: number;
  /** Its name stands in a list before 分别为; it is then the lead. */
  readonly isRespective: boolean;
}
