import type { Passage } from "./Passage";
import type { Quantity } from "./Quantity";
import { valueOf, type Cells } from "./measures";
import type { TextReading } from "./TextClaim";

export interface Share {
  readonly readings: readonly TextReading[];
  readonly holds: boolean;
  readonly isFirm: boolean;
}

const mostBefore = 12;

/** A share of the number right before it, against the totals before and those of the tables. */
export function judgeShare(passage: Passage, index: number, cells: Cells): Share | null {
  const share = passage.quantities[index];
  if (share?.kind !== "percent" || /同比|比上年|较上年|增长|下降|上升|减少/.test(share.lead))
    return null;
  const before = passage.quantities
    .slice(Math.max(0, index - mostBefore), index)
    .filter(({ kind }) => kind === "count");
  const part = before.at(-1);
  const isRate = /率\s*(?:为|达|达到)?\s*$/.test(share.lead);
  const wholes = [
    ...before.slice(0, -1).map(({ value }) => value),
    ...passage.narrative.wholes.flatMap((measure) => valueOf(measure, cells) ?? []),
  ].filter((whole) => whole > 0);
  const told = before.map(({ value }) => value);
  const isListed = share.isRespective || share.lead.includes("分别");
  const tops = isRate || isListed ? [...told, ...(isRate ? wholes : [])] : told.slice(-1);
  const readings = tops.flatMap((top) =>
    [...new Set(wholes)].map((whole): TextReading => {
      const value = (top / whole) * 100;
      return { measure: `${top}/${whole}`, value, holds: isNear(share, value) };
    })
  );
  if (readings.length === 0) return null;
  const isFirm =
    !isRate &&
    !share.isRound &&
    /^[，,、；;\s（(]*占(?:比|总数的?|总量的?)?(?:为)?\s*$/.test(share.lead) &&
    before.some(({ value }, at) => at < before.length - 1 && value >= (part?.value ?? 0));
  return { readings, holds: readings.some(({ holds }) => holds), isFirm };
}

/** Within half a unit of the last digit, or cut off behind it. */
export function isNear({ value, decimals }: Quantity, is: number): boolean {
  const unit = 10 ** -decimals;
  return is - value > -unit / 2 - 1e-9 && is - value < unit - 1e-9;
}
