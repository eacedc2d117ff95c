import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { SheetSnapshot } from "../../../Sheets";
import { FileError } from "../../FileError";
import { limits } from "../../limits";
import type { WorkbookPart } from "../package/WorkbookPart";
import type { Package } from "../../zip/Package";
import { elementsOf } from "../package/XmlPart";
import { inlineStrings } from "./richText";
import { readSheet, type Allowance } from "./readSheet";

const protection = /<(?:[\w.-]+:)?sheetProtection\b[^<>]*?\bsheet\s*=\s*["'](?:1|true)["'][^<>]*/;
/** What a lock of this product's own does not have: a password, or leave for anything but sizes. */
const notOurs =
  /\b(?:password|hashValue|(?:formatCells|(?:insert|delete)(?:Columns|Rows|Hyperlinks)|sort|autoFilter|pivotTables)\s*=\s*["'](?:0|false))/;

/** The sheets of an .xlsx, its charts and dialogs left out, as Excel's API leaves them out. */
export function readXlsxSheets(
  book: WorkBook,
  parts: Package,
  { path, sheets }: WorkbookPart
): SheetSnapshot[] {
  if (book.SheetNames.length !== sheets.length)
    throw new FileError("damaged", `${path}: ${book.SheetNames.length} of ${sheets.length} sheets`);
  const allowance: Allowance = { cells: limits.workbook.cells };
  return sheets.flatMap((entry, index) => {
    if (entry.kind !== "worksheet") return [];
    const xml = parts.text(entry.path);
    // The library takes a sheet that breaks off for a blank one.
    if (!xml.trimEnd().endsWith("worksheet>")) elementsOf(entry.path, xml, 0);
    const facts = {
      id: entry.id,
      name: entry.name,
      visible: entry.visible,
      // Behind the cells, which are most of the sheet.
      protected: isShut(xml.slice(xml.lastIndexOf("sheetData")), entry.namedLock),
    };
    return [readSheet(sheetAt(book, index), facts, allowance, false, inlineStrings(xml))];
  });
}

function isShut(xml: string, namedLock: boolean): boolean {
  const [found] = protection.exec(xml) ?? [];
  if (found === undefined) return false;
  const sizes = /\bformatColumns\s*=\s*["'](?:0|false)/.test(found);
  return !(namedLock && sizes && !notOurs.test(found));
}

/** The sheets of any other workbook, by what the library knows of them. */
export function readOtherSheets(book: WorkBook, typed: boolean): SheetSnapshot[] {
  const allowance: Allowance = { cells: limits.workbook.cells };
  return book.SheetNames.flatMap((name, index) => {
    const sheet = sheetAt(book, index);
    if (sheet["!type"] === "chart") return [];
    const visible = !book.Workbook?.Sheets?.[index]?.Hidden;
    // Of these formats the library knows it of .xls alone.
    const facts = {
      id: `sheet-${index + 1}`,
      name,
      visible,
      protected: Boolean(sheet["!protect"]),
    };
    return [readSheet(sheet, facts, allowance, typed)];
  });
}

function sheetAt(book: WorkBook, index: number): WorkSheet {
  const sheet = book.Sheets[book.SheetNames[index] ?? ""];
  if (!sheet) throw new FileError("damaged", `sheet ${index + 1} cannot be read`);
  return sheet;
}
