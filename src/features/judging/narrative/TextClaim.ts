import type { Measure } from "../../../editions/Narrative";
import type { Stretch } from "../../reading/narrative/sentences";

export type Relation =
  "equal" | "part" | "respectively" | "share" | "change" | "none" | "all" | "least" | "balance";

/** "silent": nothing that it could be compared with is known, or it may mean something else. */
export type TextOutcome = "agree" | "disagree" | "silent";

/**
 * T1 a number against its cells; T2 parts; T3 shares; T4 changes; T5 none; T6 all; T7 what came in and went
 * out; T8 a part that is more than its whole.
 */
export type TextRule = "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8";

/** What words may mean, and what that comes to. */
export interface TextReading {
  /** Cells, as "t3.r1.c7 + t3.r2.c7"; of what stands in the text itself, the arithmetic: "2/8". */
  readonly measure: Measure;
  readonly value: number;
  readonly holds: boolean;
}

/** What one number of a text, or a word such as 未收到, says, and whether it is so. */
export interface TextClaim extends Stretch {
  readonly paragraph: number;
  readonly value: number;
  readonly relation: Relation;
  readonly outcome: TextOutcome;
  /** Null where nothing was compared. */
  readonly rule: TextRule | null;
  readonly readings: readonly TextReading[];
}
