const bar = /[|｜│┃¦]/;
/** "| --- | :-: |", "+-----+-----+", "├──┼──┤": what is drawn between rows. */
const ruler = /^[\s|｜│┃¦+:=\-─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;
const drawn = /-{3}|={3}|[─━═]/;
const figure = /^[+\-−增减]?\d[\d,]*(?:\.\d+)?(?:[万亿]?元|\p{Script=Han})?$/u;

/** A line in which bars part cells. */
export type BarLine =
  /** One cell a line, its end told by a bar: "12 |". */
  | { readonly is: "cell"; readonly text: string }
  | { readonly is: "row"; readonly cells: readonly string[] }
  /** Nothing but bars, for what the row's cells span; none for a rule between rows. */
  | { readonly is: "rowEnd"; readonly bars: number };

/** Reads bars as the borders of cells, so that a blank cell stays one; null for a line of words. */
export function barLine(line: string): BarLine | null {
  if (!bar.test(line) && !drawn.test(line)) return null;
  if (ruler.test(line) && drawn.test(line)) return { is: "rowEnd", bars: 0 };
  const cells = line
    .trim()
    .split(bar)
    .map((cell) => cell.trim());
  if (cells.length < 2) return null;
  // One bar alone ends a blank cell.
  if (cells.length > 2 && !/\s/.test(line.trim()) && cells.every((cell) => cell === ""))
    return { is: "rowEnd", bars: cells.length - 1 };
  const isOpen = cells[0] === "";
  const closed = cells.at(-1) === "";
  const inner = cells.slice(isOpen && cells.length > 2 ? 1 : 0, closed ? -1 : undefined);
  if (inner.length === 1 && closed) return { is: "cell", text: inner[0] ?? "" };
  return wordsBehindFigures(inner) ? null : { is: "row", cells: inner };
}

/** Several rows in one line are a text that has run on. */
function wordsBehindFigures(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => figure.test(cell.normalize("NFKC")));
  return first >= 0 && cells.slice(first).some((cell) => /^[^\d]*\p{Script=Han}{3}/u.test(cell));
}
