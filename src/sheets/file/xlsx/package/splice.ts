/** Text to put in the place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its splices, which must not overlap; all else stays as it is. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let result = "";
  let at = 0;
  for (const { start, end, text: put } of ordered) {
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
