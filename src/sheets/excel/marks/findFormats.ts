import type { FoundFormat } from "./FoundFormat";

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  /** Not protected: its formats can be changed. */
  readonly open: boolean;
}

/**
 * The conditional formats of the sheets that may be marks: those with a formula, on one cell. Two
 * trips, for what a format has depends on its kind; one where there are none.
 */
export async function findFormats(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[]
): Promise<FoundFormat[]> {
  const listed = sheets.map((sheet) => {
    const formats = formatsOf(context, sheet.id);
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await context.sync();
  const asked = listed.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => askAbout(context, sheet, id))
  );
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap((each) => foundFormat(each) ?? []);
}

/** Asked for anew in each trip: what hangs on cells that are not kept is gone after it. */
function formatsOf(
  { workbook }: Excel.RequestContext,
  sheet: string
): Excel.ConditionalFormatCollection {
  const cells = workbook.worksheets.getItem(sheet).getRange();
  const { conditionalFormats } = cells;
  cells.untrack();
  return conditionalFormats;
}

export function formatOf(
  context: Excel.RequestContext,
  sheet: string,
  id: string
): Excel.ConditionalFormat {
  return formatsOf(context, sheet).getItemOrNullObject(id);
}

export interface Asked {
  readonly sheet: KnownSheet;
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly fill: Excel.ConditionalRangeFill;
  readonly range: Excel.Range;
}

/** Queues the question what the format is; `foundFormat` reads the answer. */
export function askAbout(context: Excel.RequestContext, sheet: KnownSheet, id: string): Asked {
  const format = formatOf(context, sheet.id, id);
  const custom = format.customOrNullObject;
  const { rule } = custom;
  const { fill } = custom.format;
  const range = format.getRangeOrNullObject();
  format.load("id,type,priority");
  rule.load("formula");
  fill.load("color");
  range.load("address");
  range.untrack();
  return { sheet, format, rule, fill, range };
}

/** Null for what is no mark: a format that is gone, without a formula, or on more than one cell. */
export function foundFormat({ sheet, format, rule, fill, range }: Asked): FoundFormat | null {
  if (format.isNullObject || format.type !== "Custom") return null;
  if (range.isNullObject || range.address.includes(":")) return null;
  return {
    ...{ id: format.id, sheet: sheet.id, sheetName: sheet.name },
    cell: range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", ""),
    ...{ formula: rule.formula, fill: fill.color, priority: format.priority },
  };
}
