import type { Passage } from "./Passage";
import { valueOf, type Cells } from "./measures";
import { isNear } from "./shares";
import type { TextReading } from "./TextClaim";

export interface Change {
  readonly readings: readonly TextReading[];
  readonly holds: boolean;
  /** Numbers of the text that it is right between, by their places. */
  readonly between: readonly number[];
}

const against = /同比|比上年|较上年|比去年|较去年|比\d{4}\s?年|较\d{4}\s?年/;
const grows = /增长|上升|增加|提高|多/;
const shrinks = /下降|减少|降低|少/;
const mostBefore = 6;

/** A growth or fall against last year's report, or against a number of the text. */
export function judgeChange(
  { quantities, narrative, text }: Passage,
  index: number,
  cells: Cells,
  prior: Cells
): Change | null {
  const change = quantities[index];
  if (!change) return null;
  const words = text.slice(Math.max(0, change.at - 40), change.at);
  const sign = grows.test(change.lead) ? 1 : shrinks.test(change.lead) ? -1 : 0;
  if (sign === 0 || !against.test(words)) return null;
  const first = Math.max(0, index - mostBefore);
  const told = quantities
    .slice(first, index)
    .map(({ kind, sentence, value }, at) => ({ kind, sentence, value, at: first + at }))
    .filter(({ kind, sentence }) => kind === "count" && sentence === change.sentence);
  const pairs: { now: number; then: number; at: readonly number[] }[] = told.flatMap((now, at) =>
    told.slice(at + 1).map((then) => ({ now: now.value, then: then.value, at: [now.at, then.at] }))
  );
  for (const measure of narrative.growing) {
    const now = valueOf(measure, cells);
    const then = valueOf(measure, prior);
    if (now !== null && then !== null) pairs.push({ now, then, at: [] });
  }
  const found = pairs.flatMap(({ now, then, at }) => {
    if (change.kind === "percent" && then === 0) return [];
    const value = sign * (change.kind === "percent" ? ((now - then) / then) * 100 : now - then);
    return [{ reading: { measure: `${now}/${then}`, value, holds: isNear(change, value) }, at }];
  });
  if (found.length === 0) return null;
  const right = found.find(({ reading }) => reading.holds);
  const readings = found.map(({ reading }) => reading);
  return { readings, holds: right !== undefined, between: right?.at ?? [] };
}
