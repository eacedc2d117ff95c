import type { FiguresInEdition } from "../../reading/rollUp/inEdition";
import type { ReceivedReport } from "./ReceivedReport";
import type { RolledUnit } from "./RolledUnit";

/** A unit that is in the sum, with its figures in the sum's form. */
export interface CountedUnit extends FiguresInEdition {
  readonly unit: RolledUnit;
  readonly report: ReceivedReport;
}
