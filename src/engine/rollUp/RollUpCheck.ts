import type { About, Nature } from "../Check";

/** One check of the sum of many units' reports. */
export type RollUpCheck = About & RollUpClaim;

export type RollUpClaim =
  /** The total of their superior: below their sum, or unlike it otherwise. */
  | { readonly kind: "belowUnits" | "unlikeUnits" }
  /** The sum is a report itself, and its form's checks hold. */
  | { readonly kind: "sumChecked" }
  /** One unit has at least `part` of `of` parts of a cell's sum. */
  | {
      readonly kind: "share";
      readonly natures: readonly Nature[];
      readonly least: { readonly part: bigint; readonly of: bigint };
    }
  /** A row that few kinds of units may have a figure in. */
  | { readonly kind: "regulations"; readonly tables: readonly string[]; readonly row: string }
  | { readonly kind: "sameFigures" | "likeLastYear" }
  /** This year's row is last year's, unit by unit. */
  | {
      readonly kind: "carriedOver";
      readonly table: string;
      readonly now: string;
      readonly then: string;
    }
  /** What receiving the files tells. */
  | { readonly kind: "sentTwice" | "otherName" | "vertical" | "wholeArea" };

export type RollUpKind = RollUpClaim["kind"];
export type CheckOf<Kind extends RollUpKind> = RollUpCheck & { readonly kind: Kind };
