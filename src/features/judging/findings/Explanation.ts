/** What has been written of a finding that can be explained, and what it was written of. */
export interface Explanation {
  /** Under which the workbook keeps it: the rule and the line. */
  readonly key: string;
  /** The values that the rule read in this line. */
  readonly values: string;
  /** `lapsed`: a value has changed since it was written. */
  readonly state: "none" | "stands" | "lapsed";
  readonly text: string;
}
