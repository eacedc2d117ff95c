import type { CellKind, ColumnShape } from "../Check";
import type { Figure } from "../Figure";
import { atMost } from "./atMost";
import { balance } from "./balance";
import { filled } from "./filled";
import { moneyForm } from "./moneyForm";
import { moneyUnit } from "./moneyUnit";
import { noErrorValue } from "./noErrorValue";
import { noPlaceholder } from "./noPlaceholder";
import { noTextNumber } from "./noTextNumber";
import { notNegative } from "./notNegative";
import { plainNumber } from "./plainNumber";
import { sum } from "./sum";
import { wholeNumber } from "./wholeNumber";

/** Kinds that compare sums of cells. */
export const lineKinds = { balance, sum, atMost };

/** Kinds that look at one cell: true when it may stand. */
export const cellKinds: Record<CellKind, (figure: Figure, column: ColumnShape) => boolean> = {
  filled,
  noPlaceholder,
  plainNumber,
  noErrorValue,
  wholeNumber,
  notNegative,
  moneyForm,
  noTextNumber,
  moneyUnit,
};
