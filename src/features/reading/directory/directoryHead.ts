import { directoryCore, directoryHeadings } from "../../../editions/directory/headings";
import type { Column } from "../../../engine/directory/Directory";
import type { SheetSnapshot } from "../../../sheets/Sheets";
import { normaliseLabel } from "../labels/normaliseLabel";

/** The header of a directory, of one row or two. Rows count from the first that is read. */
export interface DirectoryHead {
  readonly top: number;
  /** The first row below it. */
  readonly below: number;
  /** What each column holds, from the first that is read; null for one that is no part of it. */
  readonly columns: readonly (Column | null)[];
}

/** Headings in the second row, below one that holds several columns together. */
const below: ReadonlySet<Column | null> = new Set<Column>([
  ...(["level1", "level2", "level3", "everyone", "group", "active", "onRequest"] as const),
]);

/** Of the elements that a directory must name, so many are enough to know its header by. */
const enough = directoryCore.length - 1;

/** @returns the header that begins in the row, or null */
export function directoryHead({ values }: SheetSnapshot, top: number): DirectoryHead | null {
  const upper = (values[top] ?? []).map(labelOf);
  const lower = (values[top + 1] ?? []).map(labelOf);
  const own = upper.map(columnOf);
  const core = directoryCore.filter((column) => own.includes(column));
  if (core.length < enough) return null;
  const isTwo =
    lower.some((label) => below.has(columnOf(label))) &&
    own.every((column, c) => column === null || !isAlone(column) || lower[c] === "");
  if (!isTwo) return { top, below: top + 1, columns: own };
  let group = "";
  const columns = upper.map((label, c) => {
    if (label !== "") group = label;
    const part = lower[c] ?? "";
    if (part === "") return own[c] ?? null;
    return columnOf(group) === "level" ? "level" : columnOf(part);
  });
  return { top, below: top + 2, columns };
}

/** Nothing stands below these headings but the rows. */
function isAlone(column: Column): boolean {
  return ["content", "basis", "deadline", "body"].includes(column);
}

function labelOf(value: unknown): string {
  return typeof value === "string" ? normaliseLabel(value.slice(0, 200)) : "";
}

function columnOf(label: string): Column | null {
  if (label === "") return null;
  const found = directoryHeadings.find(({ begins }) =>
    begins.some((word) => label.startsWith(normaliseLabel(word)))
  );
  return found?.column ?? null;
}
