import { atMost } from "./atMost";
import { balance } from "./balance";
import { carryOver } from "./carryOver";
import { change } from "./change";
import { changeRate } from "./changeRate";
import { stockFlow } from "./stockFlow";
import { sumColumns } from "./sumColumns";
import { sumRows } from "./sumRows";

type Published = (...args: unknown[]) => string[][];

/**
 * The functions of the namespace XXGK by their ids in functions.json. An id that has been published
 * is in people's workbooks: it is never renamed, and its parameters keep their order.
 */
export const published: Readonly<Record<string, Published>> = {
  BALANCE: balance,
  SUMROWS: sumRows,
  SUMCOLUMNS: sumColumns,
  ATMOST: atMost,
  CARRYOVER: carryOver,
  STOCKFLOW: stockFlow,
  CHANGE: change,
  CHANGERATE: changeRate,
};
