import type { Sheets } from "../../../sheets/Sheets";

/** 清除标记: removes the marks this product made, and nothing else. Returns how many. */
export async function clearMarks(sheets: Sheets): Promise<number> {
  const { marks } = await sheets.read();
  if (marks.length === 0) return 0;
  const { unmarked } = await sheets.apply(marks.map((mark) => ({ do: "unmark", mark })));
  return unmarked ?? marks.length;
}
