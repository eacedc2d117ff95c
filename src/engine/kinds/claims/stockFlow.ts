import { compared, minus, plus, type Comparison } from "../../Claim";
import { priorCode } from "../../Code";
import type { Of, StockFlow } from "../../crossYear/YearCheck";
import { equals } from "../../Relation";
import type { At } from "./At";

/** stock = stock before + came − went; the right side is the stock to be expected. */
export function stockFlow({ stock, before, came, went }: StockFlow, at: At): Comparison {
  const of = ({ year, key }: Of) => (year === "now" ? at(key) : priorCode(at(key)));
  const expected = [...plus([priorCode(at(before)), ...came.map(of)]), ...minus(went.map(of))];
  return compared(plus([at(stock)]), equals, expected);
}
