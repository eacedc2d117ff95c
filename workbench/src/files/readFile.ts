import { read, type CellObject, type ColInfo, type WorkSheet } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { typed } from "../grid/entry/typed";
import type { CellValue } from "../grid/Grid";

/** A sheet of a file, as far as the grid can show it. */
export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** What would be typed from A1 on: formulas with "=", text that looks like one with "'". */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly { row: number; column: number; rows: number; columns: number }[];
  /** Points, by column. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Bytes of a file, and cells of one sheet: this is a stage for trials, not a spreadsheet program. */
const mostBytes = 4 << 20;
const mostUnpacked = 32 << 20;
const mostCells = 200_000;
const pointsPerPixel = 0.75;

/** Reads a workbook. Throws an `Error` whose message is a sentence for the person. */
export function readFile(bytes: ArrayBuffer): FileSheet[] {
  if (bytes.byteLength > mostBytes) throw new Error("文件太大，工作台打不开。");
  const book = parse(bytes);
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || sheet["!type"] === "chart") return [];
    const hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    return [{ name, hidden, ...contentOf(sheet) }];
  });
}

function parse(file: ArrayBuffer) {
  try {
    const bytes = new Uint8Array(file);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    if (!isZip && !isCompound) throw new Error("neither a zip nor a compound file");
    return read(isZip ? unpacked(bytes) : bytes, {
      type: "array",
      dense: true,
      cellStyles: true,
      sheetStubs: true,
    });
  } catch {
    throw new Error("这个文件打不开：不是工作簿，或者已经损坏、设有密码。");
  }
}

/** The same parts, stored: the library itself hangs on a zip that breaks off, and on a zip bomb. */
function unpacked(bytes: Uint8Array): Uint8Array {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > mostUnpacked) throw new Error("too large");
      return true;
    },
  });
  return zipSync(parts, { level: 0 });
}

function contentOf(sheet: WorkSheet) {
  const data = (sheet["!data"] ?? []) as ((CellObject | undefined)[] | undefined)[];
  const width = data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  if (data.length * width > mostCells) throw new Error("工作表太大，工作台打不开。");
  return {
    rows: Array.from(data, (row) => Array.from({ length: width }, (_, c) => entryOf(row?.[c]))),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    })),
    widths: new Map(
      ((sheet["!cols"] ?? []) as (ColInfo | undefined)[]).flatMap((column, index) =>
        column?.wpx === undefined ? [] : [[index, column.wpx * pointsPerPixel] as const]
      )
    ),
  };
}

/** What a person would type to get the cell. */
function entryOf(cell: CellObject | undefined): CellValue {
  if (!cell) return "";
  if (cell.f !== undefined) return `=${cell.f}`;
  if (cell.t === "n" && typeof cell.v === "number") return cell.v;
  if (cell.t === "b") return cell.v === true;
  if (cell.t === "e") return cell.w ?? "";
  const text = cell.t === "s" ? String(cell.v ?? "") : "";
  return isText(text) ? text : `'${text}`;
}

/** Whether typing the text leaves it as it is. */
function isText(text: string): boolean {
  const content = text === "" ? null : typed(text, "General")?.content;
  return content == null || ("value" in content && content.value === text);
}
