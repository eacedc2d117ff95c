import type { CleanWords } from "../../drawing/cleanCopy/makeCleanCopy";
import type { InsertWords } from "../insert/insertTables";
import type { OtherWorkbook } from "../../../sheets/OtherWorkbook";
import type { Sheets } from "../../../sheets/Sheets";
import type { Watch } from "../../../sheets/Watch";
import type { TrialId, TrialWords } from "../../../words/TrialWords";

/** What the checks need of the Excel that they are run in. */
export interface TrialHost {
  readonly sheets: Sheets;
  readonly watch: Watch;
  readonly otherWorkbook: () => Promise<OtherWorkbook>;
  /** What Excel says of itself: version, platform, the requirement sets it claims. */
  readonly facts: () => TrialFacts;
  /** The sets among them without which the add-in cannot work. */
  readonly needed: readonly string[];
  /** Names of the hosts that the page has loaded something from, other than its own and Office.js's. */
  readonly strangers: () => readonly string[];
  /** Whether the shortcut for 一键校验 was pressed before the time was up. */
  readonly shortcut: (milliseconds: number) => Promise<boolean>;
  readonly words: CleanWords & InsertWords;
  readonly names: Pick<TrialWords, "unit" | "sheet">;
  /** Milliseconds, from whenever. */
  readonly now: () => number;
}

/** Numbers, versions, codes of errors: never anything that a workbook holds. */
export type TrialFacts = Readonly<Record<string, string | number | boolean>>;

export interface TrialAnswer {
  readonly passed: boolean;
  readonly facts: TrialFacts;
}

export interface TrialCheck {
  readonly id: TrialId;
  /** Where it is the person who sees whether it has worked. */
  readonly looks: boolean;
  readonly run: (host: TrialHost) => Promise<TrialAnswer>;
}
