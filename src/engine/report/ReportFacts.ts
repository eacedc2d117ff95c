import type { Figures } from "../Figure";
import type { UnitKind } from "./UnitKind";

/** What is known of one report, as far as the checks over a report ask for it. */
export interface ReportFacts {
  readonly year: number | null;
  readonly unitKind: UnitKind | null;
  /** Every table of the form is there. */
  readonly whole: boolean;
  /** The first and the last day that the report says it covers, as "2025-01-01". */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly tables: readonly TableFacts[];
  /** Of all tables; last year's under the codes of last year. */
  readonly figures: Figures;
}

export interface TableFacts {
  readonly id: string;
  readonly title: string;
  /** Headings and notes of the form that do not stand over the table. */
  readonly lacks: readonly string[];
  /** Rows and columns with figures that stand in the table and are none of the form's, by name and place. */
  readonly others: readonly string[];
  /** It is of the edition whose checks are asked, and of no other: it tells that its form was used. */
  readonly tells: boolean;
}
