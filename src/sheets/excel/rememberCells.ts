import { areaAddress } from "../address";
import type { CellValue, Edit, Place } from "../Sheets";
import { inExcel } from "./inExcel";
import { keptRule, loadRules, restoreRules, type KeptRule } from "./rememberRules";

type Restore = Extract<Edit, { do: "restore" }>;

/** What Excel says of an area, in the form in which it takes it back. */
interface State {
  readonly contents: readonly (readonly (CellValue | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** Also of merged cells that reach beyond the area. */
  readonly merges: readonly string[];
  readonly rules: readonly (KeptRule | null)[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

const looks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
      underline: true,
    },
    borders: { color: true, style: true, weight: true },
    protection: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    readingOrder: true,
  },
};

export function rememberCells(places: readonly Place[]): Promise<readonly Edit[]> {
  return inExcel(async (context) => {
    const asked = places.map((at) => ask(context, at));
    await context.sync();
    const inside = asked.map(({ range, at, merges, validation }) => ({
      merged: merges.isNullObject ? null : merges.areas.load("items/address"),
      rules: loadRules(range, at, validation),
    }));
    await context.sync();
    return asked.map((answers, index): Edit => {
      const { merged = null, rules = [] } = inside[index] ?? {};
      const merges = (merged?.items ?? []).map(({ address }) => withoutSheet(address));
      const state: State = { ...stateOf(answers), merges, rules: rules.map(keptRule) };
      return { do: "restore", at: answers.at, state };
    });
  });
}

function ask(context: Excel.RequestContext, at: Place) {
  const range = rangeOf(context, at);
  range.load("values,formulas,valueTypes,numberFormat");
  const merges = range.getMergedAreasOrNullObject();
  merges.load("areaCount");
  return {
    ...{ at, range, merges },
    heights: rowsOf(range, at).map(({ format }) => format.load("rowHeight")),
    widths: columnsOf(range, at).map(({ format }) => format.load("columnWidth")),
    validation: range.dataValidation.load("type"),
    looks: range.getCellProperties(looks),
  };
}

function stateOf({ range, heights, widths, looks: seen }: ReturnType<typeof ask>) {
  const types = range.valueTypes as readonly (readonly string[])[];
  const values = range.values as readonly (readonly CellValue[])[];
  const formulas = range.formulas as readonly (readonly CellValue[])[];
  return {
    contents: formulas.map((line, r) =>
      line.map((formula, c) => typed(formula, values[r]?.[c] ?? "", types[r]?.[c] ?? ""))
    ),
    numberFormats: range.numberFormat as string[][],
    looks: seen.value.map((line) => line.map(settable)),
    heights: heights.map(({ rowHeight }) => rowHeight),
    widths: widths.map(({ columnWidth }) => columnWidth),
  };
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Text that typing would make a number, a date or a formula of. */
const other = /^['=+\-@#]|\p{Nd}|^(?:true|false)$/iu;

/** What must be typed into a plain cell for it to hold this again; null for a blank one. */
function typed(formula: CellValue, value: CellValue, type: string): CellValue | null {
  if (type === "Empty") return null;
  // Of text the formula is the text itself, also of text that begins with "=".
  const isText = type === "String" && formula === value;
  return isText && other.test(String(value)) ? `'${String(value)}` : formula;
}

/** Without what would draw something where nothing was: Excel calls no fill white, no border black. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders = {}, ...rest } = format;
  const edges = (["top", "bottom", "left", "right"] as const).map((edge) => {
    const border = borders[edge];
    const none = !border?.style || border.style === "None";
    return [edge, none ? { style: "None" } : border] as const;
  });
  const filled = fill?.pattern === "None" || !fill?.color ? {} : { fill };
  return { format: { ...rest, ...filled, borders: Object.fromEntries(edges) } };
}

/**
 * Queues what puts the area back. The cells are made plain before anything is typed into them, so
 * that text stays text and numbers numbers; conditional formats stay as they are.
 */
export function restoreCells(range: Excel.Range, { state }: Restore) {
  const { contents, numberFormats, looks: seen, merges, rules } = state as State;
  range.unmerge();
  range.dataValidation.clear();
  range.clear("Contents");
  range.format.fill.clear();
  range.numberFormat = numberFormats.map((row) => row.map(() => "General"));
  range.formulas = contents.map((row) => [...row]);
  range.numberFormat = numberFormats.map((row) => [...row]);
  range.setCellProperties(seen.map((row) => [...row]));
  restoreRules(range, rules);
  for (const address of merges) range.worksheet.getRange(address).merge();
}

/** Excel fits rows to what is written into them; only what now differs is set. */
export async function restoreSizes(context: Excel.RequestContext, edits: readonly Edit[]) {
  const sizes = edits.flatMap((edit) => {
    if (edit.do !== "restore") return [];
    const { heights, widths } = edit.state as State;
    const range = rangeOf(context, edit.at);
    return [
      ...rowsOf(range, edit.at).map((row, index) => sizeOf(row, "rowHeight", heights[index])),
      ...columnsOf(range, edit.at).map((each, index) => sizeOf(each, "columnWidth", widths[index])),
    ];
  });
  if (sizes.length === 0) return;
  await context.sync();
  for (const { format, what, before } of sizes)
    if (before !== undefined && format[what] !== before) format[what] = before;
  await context.sync();
}

function sizeOf(line: Excel.Range, what: "rowHeight" | "columnWidth", before: number | undefined) {
  return { format: line.format.load(what), what, before };
}

function rowsOf(range: Excel.Range, { rows }: Place): Excel.Range[] {
  return Array.from({ length: rows }, (_, index) => range.getRow(index));
}

function columnsOf(range: Excel.Range, { columns }: Place): Excel.Range[] {
  return Array.from({ length: columns }, (_, index) => range.getColumn(index));
}

function rangeOf(context: Excel.RequestContext, { sheet, ...area }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}
