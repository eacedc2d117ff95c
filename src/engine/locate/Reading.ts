import type { Decimal } from "../Decimal";

/** One keystroke: restricted Damerau–Levenshtein distance 1 between what was typed and meant. */
export type Slip =
  | "swappedDigits"
  | "wrongDigit"
  | "droppedDigit"
  | "doubledDigit"
  | "extraDigit"
  | "sign"
  | "point";

/** What a change looks like to someone who fills in forms. */
export type Reading =
  | { readonly kind: "typing"; readonly code: string; readonly slip: Slip }
  /** The cell holds the figure of the cell beside it. */
  | { readonly kind: "neighbourFigure"; readonly code: string; readonly neighbour: string }
  /** A part is off and its total with it: the total was added up from the wrong part.
   * `amount` is by how much both are too great. */
  | {
      readonly kind: "carried";
      readonly part: string;
      readonly total: string;
      readonly amount: Decimal;
    }
  /** A total is short of exactly one of its parts, or has it twice; `parts` are those it may be. */
  | {
      readonly kind: "totalOmits" | "totalDoubles";
      readonly total: string;
      readonly parts: readonly string[];
      readonly amount: Decimal;
    }
  /** Two figures stand in each other's place. */
  | { readonly kind: "swapped"; readonly codes: readonly [string, string] }
  /** A run of figures was typed one place off; `towards` is where they went. */
  | {
      readonly kind: "shifted";
      readonly codes: readonly string[];
      readonly towards: "left" | "right" | "up" | "down";
    }
  /** An amount was counted in one cell and belongs in another. */
  | {
      readonly kind: "moved";
      readonly amount: Decimal;
      readonly recordedIn: string;
      readonly belongsIn: string;
    };
