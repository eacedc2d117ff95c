import type { StoredMark } from "./StoredMark";

/** Where our conditional formats are remembered in the workbook. */
const key = "XXGK.marks";

/** Asks for the list; `parseMarks` reads it once the context has been synchronised. */
export function loadMarks(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

/** A list that cannot be read counts as none. */
export function parseMarks(setting: Excel.Setting): StoredMark[] {
  const text: unknown = setting.isNullObject ? null : setting.value;
  if (typeof text !== "string") return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isStoredMark) : [];
  } catch {
    return [];
  }
}

export function saveMarks(context: Excel.RequestContext, marks: readonly StoredMark[]) {
  context.workbook.settings.add(key, listText(marks));
}

/** The list as the setting holds it. */
export function listText(marks: readonly StoredMark[]): string {
  return JSON.stringify(marks);
}

function isStoredMark(mark: unknown): mark is StoredMark {
  const { id, sheet, sheetName, cell, formula } = (mark ?? {}) as Partial<StoredMark>;
  return [id, sheet, sheetName, cell, formula].every((text) => typeof text === "string");
}
