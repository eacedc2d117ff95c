import { areaAddress } from "../address";
import { lockSheet } from "./ownLocks";
import { restoreCells } from "./rememberCells";
import type { Edit, Format, Place, Rule, Spot } from "../Sheets";

/** Queues one edit. Returns the conditional format that a mark becomes, its id to be loaded. */
export function applyEdit(
  context: Excel.RequestContext,
  edit: Edit
): Excel.ConditionalFormat | null {
  const { worksheets } = context.workbook;
  switch (edit.do) {
    // Sheets are added and marks removed before; pages are set up, charts drawn and notes kept after.
    case "addSheet":
    case "chart":
    case "note":
    case "unmark":
    case "page":
      return null;
    case "removeSheet":
      worksheets.getItem(edit.sheet).delete();
      return null;
    case "show":
      show(worksheets.getItem(edit.sheet), edit.cell);
      return null;
    case "protect":
      lockSheet(worksheets.getItem(edit.sheet));
      return null;
    case "mark":
      return addMark(worksheets.getItem(edit.sheet), edit);
    case "widths":
      edit.widths.forEach((width, index) => {
        const column = worksheets
          .getItem(edit.sheet)
          .getRangeByIndexes(0, edit.column + index, 1, 1);
        column.format.columnWidth = width;
        column.untrack();
      });
      return null;
    case "height": {
      const rows = worksheets.getItem(edit.sheet).getRangeByIndexes(edit.row, 0, edit.rows, 1);
      rows.format.rowHeight = edit.height;
      rows.untrack();
      return null;
    }
    default:
      editCells(context, edit);
      return null;
  }
}

function show(sheet: Excel.Worksheet, cell: Spot | undefined) {
  sheet.activate();
  if (!cell) return;
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
  range.select();
  range.untrack();
}

function editCells(
  context: Excel.RequestContext,
  edit: Extract<Edit, { do: "write" | "clear" | "restore" | "merge" | "format" | "allow" }>
) {
  const range = rangeOf(context, edit.at);
  switch (edit.do) {
    case "write":
      range.formulas = edit.rows.map((row) => [...row]);
      break;
    case "clear":
      range.unmerge();
      range.dataValidation.clear();
      range.clear("All");
      break;
    case "restore":
      restoreCells(range, edit);
      break;
    case "merge":
      range.merge();
      break;
    case "format":
      setFormat(range, edit.at, edit.format);
      setNumberFormat(range, edit);
      break;
    case "allow":
      setRule(range, edit.rule);
  }
  range.untrack();
}

function rangeOf(context: Excel.RequestContext, { sheet, ...area }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function setFormat({ format }: Excel.Range, at: Place, look: Format) {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font !== undefined) format.font.color = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.locked !== undefined) format.protection.locked = look.locked;
  if (look.grid === undefined) return;
  for (const edge of edges) {
    // Excel may object to a border between rows where there is one row.
    if (edge === "InsideHorizontal" && at.rows === 1) continue;
    if (edge === "InsideVertical" && at.columns === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = look.grid;
    border.weight = "Thin";
  }
}

/** Excel wants one for each cell. */
function setNumberFormat(range: Excel.Range, { at, format }: Extract<Edit, { do: "format" }>) {
  if (format.numberFormat === undefined) return;
  const line = new Array<string>(at.columns).fill(format.numberFormat);
  range.numberFormat = Array.from({ length: at.rows }, () => line);
}

function setRule(range: Excel.Range, { kind, least, title, message }: Rule) {
  const bounds: Excel.BasicDataValidation =
    least === null
      ? { formula1: -999999999, formula2: 999999999, operator: "Between" }
      : { formula1: least, operator: "GreaterThanOrEqualTo" };
  range.dataValidation.rule =
    kind === "wholeNumber" ? { wholeNumber: bounds } : { decimal: bounds };
  range.dataValidation.errorAlert = { title, message, showAlert: true, style: "Stop" };
}

function addMark(
  sheet: Excel.Worksheet,
  { row, column, formula, style }: Extract<Edit, { do: "mark" }>
): Excel.ConditionalFormat {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  const added = cell.conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = style.fill;
  added.custom.format.font.color = style.font;
  added.custom.format.font.bold = style.bold;
  added.load("id");
  cell.untrack();
  return added;
}
