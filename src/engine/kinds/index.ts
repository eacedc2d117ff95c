import type { CellKind, ColumnShape } from "../Check";
import type { YearCells } from "../crossYear/YearCheck";
import type { Figure } from "../Figure";
import { filled } from "./cells/filled";
import { likelySize } from "./cells/likelySize";
import { moneyForm } from "./cells/moneyForm";
import { moneyUnit } from "./cells/moneyUnit";
import { noErrorValue } from "./cells/noErrorValue";
import { noPlaceholder } from "./cells/noPlaceholder";
import { noTextNumber } from "./cells/noTextNumber";
import { notNegative } from "./cells/notNegative";
import { plainNumber } from "./cells/plainNumber";
import { wholeNumber } from "./cells/wholeNumber";
import { atMost } from "./claims/atMost";
import { balance } from "./claims/balance";
import { below } from "./claims/below";
import { carryOver } from "./claims/carryOver";
import { equal } from "./claims/equal";
import { implies } from "./claims/implies";
import { pendingCases } from "./claims/pendingCases";
import { share } from "./claims/share";
import { stockFlow } from "./claims/stockFlow";
import { sum } from "./claims/sum";
import { usuallyNone } from "./claims/usuallyNone";
import { formOfYear } from "./form/formOfYear";
import { noOtherLines } from "./form/noOtherLines";
import { periodOfYear } from "./form/periodOfYear";
import { wholeForm } from "./form/wholeForm";
import { bigChange } from "./items/bigChange";
import type { ItemOfBothYears } from "./items/ItemOfBothYears";
import { restated } from "./items/restated";
import { unitSlip } from "./items/unitSlip";
import { zeroAgainstSome } from "./items/zeroAgainstSome";
import { notAllZero } from "./whole/notAllZero";
import { sameFigures } from "./whole/sameFigures";

/** Kinds that claim how sums of cells stand to each other. */
export const claimKinds = {
  balance,
  sum,
  atMost,
  equal,
  implies,
  share,
  below,
  usuallyNone,
  carryOver,
  stockFlow,
  pendingCases,
};

/** Kinds that claim something of one item in both years: true when it may stand. */
export const itemKinds: Record<YearCells["kind"], (item: ItemOfBothYears) => boolean> = {
  unitSlip,
  zeroAgainstSome,
  bigChange,
  restated,
};

/** Kinds that look at one cell: true when it may stand. */
export const cellKinds: Record<CellKind, (figure: Figure, column: ColumnShape) => boolean> = {
  filled,
  noPlaceholder,
  plainNumber,
  noErrorValue,
  wholeNumber,
  likelySize,
  notNegative,
  moneyForm,
  noTextNumber,
  moneyUnit,
};

/** Kinds that look at many figures at once and add up none. */
export const wholeKinds = { notAllZero, sameFigures };

/** Kinds that look at no figures but at the form: what is wrong with it, by name, or null when it cannot be told. */
export const formKinds = { formOfYear, wholeForm, noOtherLines, periodOfYear };
