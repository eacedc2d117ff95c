/** The checks for a real Excel, in their order. */
export const trialIds = [
  "host",
  "network",
  "insert",
  "print",
  "check",
  "colour",
  "mend",
  "clear",
  "select",
  "functions",
  "notes",
  "locked",
  "live",
  "shortcut",
  "copy",
] as const;

export type TrialId = (typeof trialIds)[number];

/** The page of checks for a real Excel, which only whoever installs the add-in sees. */
export interface TrialWords {
  readonly title: string;
  /** The unit in the titles of the inserted tables, and the name of a sheet for trying things out. */
  readonly unit: string;
  readonly sheet: string;
  readonly intro: string;
  /** What a check is about, and what the person has to do or to look at, if anything. */
  readonly checks: Readonly<Record<TrialId, { readonly name: string; readonly ask?: string }>>;
  readonly run: string;
  readonly again: string;
  readonly running: string;
  readonly seen: string;
  readonly notSeen: string;
  readonly passed: string;
  readonly failed: string;
  readonly tally: (passed: number, failed: number, of: number) => string;
  readonly result: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}
