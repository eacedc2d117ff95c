import type { UnitClass } from "../../reading/rollUp/ListedUnit";
import type { ReceivedReport } from "./ReceivedReport";

export type UnitStatus =
  "counted" | "missing" | "duplicate" | "unlisted" | "excluded" | "unreadable" | "otherYear";

/** A unit, what came of it, and what of that is in the sum. */
export interface RolledUnit {
  readonly name: string;
  readonly kind: UnitClass | null;
  readonly status: UnitStatus;
  /** All that came, in the order of their names. */
  readonly files: readonly string[];
  /** The one whose figures are in the sum. */
  readonly counted: ReceivedReport | null;
  /** Received and not in the sum. */
  readonly others: readonly ReceivedReport[];
  /** Why it stands so, and what else should be known of it. */
  readonly reasons: readonly Reason[];
  /** Its names of last year. */
  readonly lastYear: readonly string[];
}

export type Reason =
  /** `byWord`: the person had it left out. */
  | { readonly is: "missing" | "vertical" | "sum" | "noYear" | "byWord" }
  | { readonly is: "unlisted"; readonly title: string; readonly like: readonly string[] }
  | { readonly is: "otherYear"; readonly year: number; readonly wanted: number }
  /** Two files or more; `why` the one that counts does. */
  | {
      readonly is: "twice";
      readonly same: boolean;
      readonly file: string;
      readonly why: "named" | "later" | "workbook" | "order";
      readonly differ: number;
    }
  | { readonly is: "short"; readonly title: string }
  | { readonly is: "byFile" }
  | { readonly is: "fileSays"; readonly title: string; readonly name: string }
  | { readonly is: "likeVertical" }
  | { readonly is: "unreadable"; readonly file: string; readonly message: string }
  | { readonly is: "otherForm"; readonly edition: string }
  | { readonly is: "broughtOver"; readonly edition: string; readonly into: readonly string[] }
  | { readonly is: "converted"; readonly count: number };
