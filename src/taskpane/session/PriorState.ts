import type { ComparedYears } from "../../features/drawing/comparison/compareYears";
import type { OtherReport } from "../../features/reading/title/otherReport";
import type { PriorReading, PriorReport } from "../../features/reading/prior/PriorReport";
import type { Edit } from "../../sheets/Sheets";
import type { Reason } from "../../sheets/SheetsError";
import type { SourceFailure } from "./SourceFailure";

/** What the page says of the last thing that was done, or could not be. */
export type PriorMessage =
  | { readonly says: "refused"; readonly why: Extract<PriorReading, { is: "refused" }>["why"] }
  | { readonly says: "unreadable"; readonly why: SourceFailure["why"] }
  | { readonly says: "failed"; readonly reason: Reason | "unexpected" }
  | { readonly says: "stored"; readonly sheetName: string; readonly whole: boolean }
  | { readonly says: "filled"; readonly count: number }
  | { readonly says: "removed" }
  | {
      readonly says: "compared";
      readonly count: number;
      readonly withoutChart: "unsupported" | "failed" | null;
    }
  | { readonly says: "undone" }
  | { readonly says: "nothing" | "otherYear" | "noReport" | "noPrior" };

/** What must be agreed to first. */
export type PriorQuestion =
  | { readonly asks: "replace"; readonly count: number; readonly agree: () => Promise<void> }
  | { readonly asks: "remove"; readonly readers: number; readonly agree: () => Promise<void> };

export interface PriorState {
  readonly busy: boolean;
  /** What was understood, before it is stored. */
  readonly report: PriorReport | null;
  /** In what it is not the report of the year before of the unit whose report this is. */
  readonly other: OtherReport | null;
  /** Last year's figures are in the workbook. */
  readonly stored: boolean;
  /** Both years side by side, as they were when last looked at. */
  readonly compared: ComparedYears | null;
  readonly message: PriorMessage | null;
  readonly question: PriorQuestion | null;
  /** Takes the last change back; null when there is none. */
  readonly undo: readonly Edit[] | null;
  /** The sheets of this workbook, to choose one with last year's report. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}
