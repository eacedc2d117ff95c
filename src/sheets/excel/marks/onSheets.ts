import type { StoredMark } from "./StoredMark";

/** The marks on the sheets as they are now: by id, unless a sheet of the old name says otherwise. */
export function onSheets(
  marks: readonly StoredMark[],
  sheets: readonly { readonly id: string; readonly name: string }[]
): StoredMark[] {
  return marks.map((mark) => {
    const same = sheets.find(({ id }) => id === mark.sheet);
    const named = sheets.find(({ name }) => name === mark.sheetName);
    const now = same?.name === mark.sheetName ? same : (named ?? same);
    return now ? { ...mark, sheet: now.id } : mark;
  });
}
