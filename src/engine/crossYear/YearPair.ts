import type { Code } from "../Code";
import type { Nature } from "../Check";

/** One item of a table in both years; several rows or columns that are one in the other are summed. */
export interface YearPair {
  /** Codes of this year; none where the form no longer asks for it. */
  readonly now: readonly Code[];
  /** Codes of last year, without their mark; none where the form did not ask for it yet. */
  readonly then: readonly Code[];
  readonly table: string;
  readonly nature: Nature;
  /** `roughly`: the item was drawn narrower or wider. */
  readonly comparable: "yes" | "roughly" | "no";
  /** Why it is not, or only roughly; "" where it is. */
  readonly why: string;
}
