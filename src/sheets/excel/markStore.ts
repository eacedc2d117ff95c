import type { Mark } from "../Sheets";

/** Where the ids of our conditional formats are kept in the workbook. */
const key = "XXGK.marks";

/** Asks for the kept ids; `parseMarks` reads them once the context has been synchronised. */
export function loadMarks(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

export function parseMarks(setting: Excel.Setting): Mark[] {
  if (setting.isNullObject || typeof setting.value !== "string") return [];
  return setting.value
    .split("\n")
    .filter((line) => line.includes(" "))
    .map((line) => {
      const space = line.indexOf(" ");
      return { sheet: line.slice(0, space), id: line.slice(space + 1) };
    });
}

export function saveMarks(context: Excel.RequestContext, marks: readonly Mark[]) {
  context.workbook.settings.add(key, marks.map(({ sheet, id }) => `${sheet} ${id}`).join("\n"));
}
