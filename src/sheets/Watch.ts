/** Something in the open workbook is no longer as it was. */
export interface Change {
  /** The id of the sheet it happened on, also of one that has gone; null where a sheet has come. */
  readonly sheet: string | null;
  /** On this computer, on that of a co-author, or by formulas calculating anew for whatever reason. */
  readonly by: "here" | "others" | "calculation";
}

/** Tells of changes from now on, some time after they happened, and not of every one. */
export type Watch = (told: (change: Change) => void) => Promise<void>;
