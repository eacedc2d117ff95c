import type { Code as CellCode } from "../Code";
import type { About } from "../Check";
import type { UnitKind } from "./UnitKind";

/**
 * A check over the report as a whole. It names cells in full, `<table>.<row>.<column>`, so that they
 * may lie in different tables; or it looks at the form in which the figures stand.
 */
export type ReportCheck = About & {
  /** The kinds of units it holds for; all of them where it is not said. */
  readonly units?: readonly UnitKind[];
} & ReportClaim;

export type ReportClaim<Code extends CellCode = CellCode, Table extends string = string> =
  AmountClaim<Code> | AllCellsClaim | FormClaim<Table>;

/** Cells that are added up, under the name that a clerk gives them. */
export interface Amount<Code extends CellCode = CellCode> {
  readonly name: string;
  readonly codes: readonly Code[];
  /** Last year's cells count as well, where they are known. */
  readonly orLast?: boolean;
}

export type AmountClaim<Code extends CellCode = CellCode> =
  | { readonly kind: "equal"; readonly claims: readonly Equal<Code>[] }
  | { readonly kind: "implies"; readonly claims: readonly Implies<Code>[] }
  | { readonly kind: "share"; readonly claims: readonly Share<Code>[] }
  | { readonly kind: "below"; readonly claims: readonly Below<Code>[] }
  | { readonly kind: "usuallyNone"; readonly claims: readonly Amount<Code>[] };

export interface Equal<Code extends CellCode = CellCode> {
  readonly one: Amount<Code>;
  readonly other: Amount<Code>;
}

/** Where there is any of the one, there is some of the other: more than 0, or `least` and more. */
export interface Implies<Code extends CellCode = CellCode> {
  readonly when: Amount<Code>;
  readonly then: Amount<Code>;
  readonly least?: number;
}

/** The part is at least, or at most, so many percent of the whole. */
export interface Share<Code extends CellCode = CellCode> {
  readonly part: Amount<Code>;
  readonly whole: Amount<Code>;
  readonly percent: number;
  readonly sense: "atLeast" | "atMost" | "lessThan";
  /** A smaller whole says nothing. */
  readonly from: number;
}

/** A whole number as large as the limit is not plausible. */
export interface Below<Code extends CellCode = CellCode> {
  readonly amount: Amount<Code>;
  readonly limit: number;
}

/** Looks at every cell of the report, under one name. */
export interface AllCellsClaim {
  readonly kind: "notAllZero";
  readonly claims: readonly { readonly name: string }[];
}

export type FormClaim<Table extends string = string> =
  /** The form is the one that is prescribed for the report's year. */
  | {
      readonly kind: "formOfYear";
      readonly from: number;
      readonly to: number | null;
      /** Holds for these years only, or for all but these. */
      readonly only?: readonly number[];
      readonly except?: readonly number[];
    }
  /** The tables print all headings and notes of the form. */
  | { readonly kind: "wholeForm"; readonly tables: readonly Table[] }
  /** Between the rows and columns of the form stand no others with figures, which nobody adds up. */
  | { readonly kind: "noOtherLines" }
  /** The period that the report states is its year, from the first day to the last. */
  | { readonly kind: "periodOfYear" };
