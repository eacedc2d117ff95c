import type { Verdict } from "../../../engine/verdict";
import type { TableFigures } from "../../reading/rollUp/TableFigures";
import type { Counts } from "../findings/Validation";

/** One report of a file, as far as it is needed to add it up and to send it back. */
export interface ReceivedReport {
  readonly file: string;
  /** When the file was last changed, in milliseconds; the later of two is the mended one. */
  readonly changed: number;
  readonly isDocument: boolean;
  /** As its title says; "" and null where none does. */
  readonly unit: string;
  readonly year: number | null;
  readonly tables: readonly TableFigures[];
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  /** The file is a sum that this product has made. */
  readonly isSum: boolean;
}

/** One finding of a unit's report, to be sent back to it. */
export interface Problem {
  readonly rule: string;
  readonly outcome: "error" | "review" | "unassessed";
  /** Rule, table and line, the same in every report. */
  readonly line: string;
  /** "表三!C5、C6" */
  readonly place: string;
  readonly message: string;
}
