import { bigChange } from "./bigChange";
import { carryOver } from "./carryOver";
import type { ItemOfBothYears } from "./ItemOfBothYears";
import { pendingCases } from "./pendingCases";
import { restated } from "./restated";
import { sameFigures } from "./sameFigures";
import { stockFlow } from "./stockFlow";
import { unitSlip } from "./unitSlip";
import type { YearCells } from "../YearCheck";
import { zeroAgainstSome } from "./zeroAgainstSome";

/** Kinds that compare lines of the two years. */
export const yearLineKinds = { carryOver, stockFlow, pendingCases };

/** Kinds that look at one item in both years: true when it may stand. */
export const yearCellKinds: Record<YearCells["kind"], (item: ItemOfBothYears) => boolean> = {
  unitSlip,
  zeroAgainstSome,
  bigChange,
  restated,
};

/** Kinds that look at tables as a whole. */
export const yearTableKinds = { sameFigures };
