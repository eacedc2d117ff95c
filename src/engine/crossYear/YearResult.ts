import type { Result } from "../Result";
import type { YearCheck } from "./YearCheck";

/** What a check across years says of one line. */
export interface YearResult extends Omit<Result, "check"> {
  readonly check: YearCheck;
  /** The year whose own table would add up with the other year's figure; null where both or none. */
  readonly odd: "now" | "then" | null;
}
