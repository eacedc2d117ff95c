import { mostRows } from "./layOut";

/** The first row that is drawn: as the person has moved it, unless the cursor lies beyond what is drawn then. */
export function windowFor(from: number, frozen: number, cursor: number | null): number {
  const start = Math.max(from, frozen);
  if (cursor === null || cursor < frozen) return start;
  const drawn = cursor >= start && cursor < start + mostRows;
  return drawn ? start : Math.max(frozen, cursor - Math.floor(mostRows / 2));
}
