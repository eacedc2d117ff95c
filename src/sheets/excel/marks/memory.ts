import type { KnownSheet } from "./findFormats";
import type { StoredMark } from "./StoredMark";

interface Memory {
  /** The sheets and the marks as they were last read. */
  readonly sheets: readonly KnownSheet[];
  readonly marks: readonly StoredMark[];
  /** Ids of the parts in which a file listed marks; the list of the workbook takes their place. */
  readonly parts: readonly string[];
}

const searched = new Set<string>();
let known: Memory = { sheets: [], marks: [], parts: [] };

/** What a page knows of the open workbook between two calls: it saves trips, and is verified before use. */
export const memory = {
  get known(): Memory {
    return known;
  },
  remember(now: Memory): void {
    known = now;
    const there = new Set(now.sheets.map(({ id }) => id));
    for (const id of searched) if (!there.has(id)) searched.delete(id);
  },
  /** Excel's ids of the formats that this page has made, by our own: good until the workbook is closed. */
  formats: new Map<string, string>(),
  /** Sheets that were searched for marks, or seen to come without any. */
  searched,
};
