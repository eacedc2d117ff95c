/** How a label is numbered: as a part, "（六）" or "六、", as an item, "3." or "③", or not at all. */
export type Numbering = "part" | "item" | null;

const part =
  /^\s*(?:[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．])/;
const item = /^\s*(?:[（(]?\s*\d{1,3}\s*[)）、.．]|\p{No})/u;

export function numberingOf(text: string): Numbering {
  if (part.test(text)) return "part";
  return item.test(text) ? "item" : null;
}
