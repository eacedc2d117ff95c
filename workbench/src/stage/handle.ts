import { areaAddress, parseReference } from "../grid/address";
import type { Area, CellValue } from "../grid/Grid";
import type { Host } from "../host";
import type { UniverGrid } from "../univer/UniverGrid";
import type { Shortcut } from "./manifest";
import { shortcutAction } from "./shortcuts";
import { choose } from "./titleBar";

/** A mark as a test or a demonstration sees it. */
interface ShownMark {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  /** Whether the formula holds now, so that the cell bears the colours. */
  readonly showing: boolean;
}

/**
 * `window.workbench`: the person's hands, for demonstrations and tests. Sheets go by their names,
 * addresses are A1. Whatever changes the workbook resolves when all is calculated.
 */
export interface Workbench {
  /** The workbook is calculated and the add-in's Office.onReady is done. */
  readonly ready: Promise<void>;
  sheets(): readonly string[];
  values(sheet: string, address: string): CellValue[][];
  formulas(sheet: string, address: string): CellValue[][];
  /** As typed by hand; null leaves a cell alone. Refused for locked cells of a protected sheet. */
  setValues(
    sheet: string,
    address: string,
    rows: readonly (readonly (CellValue | null)[])[]
  ): Promise<void>;
  marks(): readonly ShownMark[];
  selection(): { readonly sheet: string; readonly address: string };
  select(sheet: string, address: string): void;
  /** Presses the ribbon button with this Control id; resolves when its command is done. */
  click(controlId: string): Promise<void>;
  /** Presses keys such as "Ctrl+Alt+J"; true when the add-in has a shortcut for them. */
  press(keys: string): boolean;
  /** `row` as Excel numbers it, from 1. */
  insertRows(sheet: string, row: number, count?: number): Promise<void>;
  removeRows(sheet: string, row: number, count?: number): Promise<void>;
  /** `column` by its letters. */
  insertColumns(sheet: string, column: string, count?: number): Promise<void>;
  removeColumns(sheet: string, column: string, count?: number): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  addSheet(name: string): Promise<void>;
  removeSheet(sheet: string): Promise<void>;
  protect(sheet: string, on: boolean): void;
  /** Opens another page with this sample; what follows must wait for the new page. */
  openSample(id: string): void;
  isPaneOpen(): boolean;
  /** What the add-in has opened as other workbooks: base64 of each .xlsx. */
  newWorkbooks(): readonly string[];
  log: Host["log"];
  clearLog: Host["clearLog"];
  readonly faults: Host["faults"];
}

export interface WorkbenchParts {
  readonly grid: UniverGrid;
  readonly host: Host;
  readonly ready: Promise<void>;
  readonly shortcuts: readonly Shortcut[];
  readonly press: (controlId: string) => Promise<void>;
  readonly isPaneOpen: () => boolean;
  readonly newWorkbooks: () => readonly string[];
}

export function createWorkbench(parts: WorkbenchParts): Workbench {
  const { grid, host, shortcuts } = parts;
  return {
    ready: parts.ready,
    ...sheetHandles(grid),
    ...structureHandles(grid),
    click: parts.press,
    press: (keys) => {
      const action = shortcutAction(shortcuts, keys);
      if (action) host.triggerAction(action);
      return action !== null;
    },
    openSample: (sample) => choose({ sample }),
    isPaneOpen: parts.isPaneOpen,
    newWorkbooks: parts.newWorkbooks,
    log: () => host.log(),
    clearLog: () => host.clearLog(),
    faults: host.faults,
  };
}

type Cells = Pick<
  Workbench,
  "sheets" | "values" | "formulas" | "setValues" | "marks" | "selection" | "select"
>;

function sheetHandles(grid: UniverGrid): Cells {
  return {
    sheets: () => grid.sheets().map((sheet) => sheet.name),
    values: (sheet, address) => grid.values(idOf(grid, sheet), areaOf(address)),
    formulas: (sheet, address) => grid.formulas(idOf(grid, sheet), areaOf(address)),
    setValues: (sheet, address, rows) =>
      byHand(grid, () => grid.write(idOf(grid, sheet), areaOf(address), rows)),
    marks: () => grid.sheets().flatMap((sheet) => marksOn(grid, sheet)),
    selection: () => {
      const { sheet, areas } = grid.selection();
      const name = grid.sheets().find((info) => info.id === sheet)?.name ?? "";
      return { sheet: name, address: areas.map(areaAddress).join(",") };
    },
    select: (sheet, address) => {
      grid.byHand(() => grid.select(idOf(grid, sheet), [areaOf(address)]));
    },
  };
}

type Structure = Pick<
  Workbench,
  | "insertRows"
  | "removeRows"
  | "insertColumns"
  | "removeColumns"
  | "renameSheet"
  | "addSheet"
  | "removeSheet"
  | "protect"
>;

function structureHandles(grid: UniverGrid): Structure {
  const rows = (row: number, count: number): Area => areaOf(`${row}:${row + count - 1}`);
  const columns = (column: string, count: number): Area => {
    const first = areaOf(`${column}:${column}`);
    return { ...first, columns: count };
  };
  const act = (what: (id: string) => void, sheet: string): Promise<void> =>
    byHand(grid, () => what(idOf(grid, sheet)));
  return {
    insertRows: (sheet, row, count = 1) =>
      act((id) => grid.insert(id, rows(row, count), "rows"), sheet),
    removeRows: (sheet, row, count = 1) =>
      act((id) => grid.remove(id, rows(row, count), "rows"), sheet),
    insertColumns: (sheet, column, count = 1) =>
      act((id) => grid.insert(id, columns(column, count), "columns"), sheet),
    removeColumns: (sheet, column, count = 1) =>
      act((id) => grid.remove(id, columns(column, count), "columns"), sheet),
    renameSheet: (sheet, name) => act((id) => grid.updateSheet(id, { name }), sheet),
    removeSheet: (sheet) => act((id) => grid.removeSheet(id), sheet),
    addSheet: (name) => byHand(grid, () => grid.addSheet(name)),
    protect: (sheet, on) => grid.updateSheet(idOf(grid, sheet), { protected: on }),
  };
}

async function byHand(grid: UniverGrid, act: () => unknown): Promise<void> {
  grid.byHand(act);
  await settledWithFunctions(grid);
}

/** So long a cell that waits for the add-in is waited for; then it says #BUSY!, as in Excel. */
const FUNCTION_LIMIT_MS = 3000;

export async function settledWithFunctions(grid: UniverGrid): Promise<void> {
  await grid.settled();
  const late = new Promise<void>((resolve) => setTimeout(resolve, FUNCTION_LIMIT_MS));
  await Promise.race([grid.functionsAnswered(), late]);
}

function marksOn(grid: UniverGrid, sheet: { id: string; name: string }): ShownMark[] {
  return grid.marks(sheet.id).map((mark) => ({
    id: mark.id,
    sheet: sheet.name,
    address: areaAddress({ row: mark.row, column: mark.column, rows: 1, columns: 1 }),
    formula: mark.formula,
    fill: mark.fill,
    fontColor: mark.fontColor,
    showing: grid.isShowing(sheet.id, mark),
  }));
}

function idOf(grid: UniverGrid, name: string): string {
  const sheet = grid.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`没有名为“${name}”的工作表`);
  return sheet.id;
}

function areaOf(address: string): Area {
  const reference = parseReference(address);
  if (!reference) throw new Error(`不是单元格地址：${address}`);
  return reference.area;
}
