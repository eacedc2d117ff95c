import type { Values } from "../RollUp";

/** Fewer different figures than this may be the same by accident. */
const fewest = 4;

/** What tells the figures of one unit from those of another; null where they are too few to tell. */
export function fingerprint(values: Values): string | null {
  const figures = new Set(values.filter((value) => value !== null && value !== "0"));
  return figures.size < fewest ? null : values.map((value) => value ?? "").join(" ");
}
