import type { CheckedClaim } from "../../features/judging/narrative/checkText";

/** The sentence of a number, before and behind it, with what it should be. */
export interface Corrected {
  readonly before: string;
  readonly was: string;
  readonly is: string;
  readonly behind: string;
}

const ends = /[。；;！!\n]/;
const plain = /^(\d+)(\D{0,3})$/;

/**
 * The sentence with the number replaced; null where it has several readings, is no plain number, or is
 * held against other numbers of the text alone.
 */
export function corrected(
  text: string,
  { at, end, raw, readings }: CheckedClaim
): Corrected | null {
  if (readings.some(({ cells }) => cells.length === 0)) return null;
  const values = new Set(readings.map(({ value }) => value));
  const [value] = values;
  const [, , unit = ""] = plain.exec(raw) ?? [];
  if (values.size !== 1 || value === undefined || !Number.isInteger(value) || !plain.test(raw))
    return null;
  let from = at;
  while (from > 0 && !ends.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && !ends.test(text[to] ?? "")) to += 1;
  const stop = text[to] === "\n" ? "" : (text[to] ?? "");
  return {
    before: text.slice(from, at),
    was: raw,
    is: `${value}${unit}`,
    behind: text.slice(end, to) + stop,
  };
}

export function sentenceOf({ before, is, behind }: Corrected): string {
  return `${before}${is}${behind}`.trim();
}
