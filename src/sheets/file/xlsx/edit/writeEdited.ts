import type { MemorySheets } from "../../../memory/MemorySheets";
import { cellAddress } from "../../../address";
import { notesNamespace, notesXml } from "../../../notes";
import type { MarkStyle, Notes } from "../../../Sheets";
import { FileError } from "../../FileError";
import type { Package } from "../../zip/Package";
import { addLooks } from "../marks/addLooks";
import { writeMarkList } from "../marks/markList";
import { patchSheet } from "../marks/patchSheet";
import type { NewMark, StoredMark } from "../marks/StoredMark";
import { customPart, putCustomPart } from "../package/customPart";
import type { WorkbookPart } from "../package/WorkbookPart";
import { sheetContents } from "../write/sheetContents";
import { addSheets } from "./addSheets";
import { calculateAnew } from "./calculateAnew";
import type { FoundSheets } from "./FoundSheets";
import { patchCells, stylesIn } from "./patchCells";
import { plainStyles } from "./plainStyles";

/** What has become of a workbook since it was opened. */
export interface Edited {
  readonly removed: readonly StoredMark[];
  readonly kept: readonly StoredMark[];
  readonly made: readonly NewMark[];
  readonly found: FoundSheets;
  readonly added: MemorySheets;
  /** Null where they are as they were. */
  readonly notes: Notes | null;
}

/** The original's bytes with the changes put in; throws a `FileError` "cannotKeep" where that would break something. */
export async function writeEdited(
  parts: Package,
  workbook: WorkbookPart,
  { removed, kept, made, found, added, notes }: Edited
): Promise<Uint8Array> {
  if (parts.paths.some((path) => path.startsWith("_xmlsignatures/")))
    throw new FileError("cannotKeep", "signature");
  const copy = parts.copy();
  if (notes) putNotes(copy, workbook, notes);
  putCells(copy, workbook, found);
  const sheets = await sheetContents(added, undefined);
  const onAdded = sheets.flatMap(({ cells, marks }) =>
    marks.map((mark) => ({ mark, name: cells.name }))
  );
  if (removed.length + made.length + onAdded.length > 0) {
    const styles = [...made, ...onAdded.map(({ mark }) => mark)].map(({ style }) => style);
    const looks = addLooks(copy, workbook, styles);
    const look = ({ style }: { readonly style: MarkStyle }) => looks[styles.indexOf(style)] ?? 0;
    putMarks(copy, workbook, removed, made, look);
    if (sheets.length > 0) addSheets(copy, workbook, sheets, look);
    const listed = onAdded.map(({ mark, name }) => storedMark(mark, name));
    writeMarkList(copy, workbook, [...kept, ...made, ...listed]);
  } else if (sheets.length > 0) addSheets(copy, workbook, sheets, () => 0);
  return copy.toBytes();
}

function putNotes(parts: Package, workbook: WorkbookPart, notes: Notes) {
  const path = customPart(parts, workbook, notesNamespace) ?? "customXml/xxgkNotes.xml";
  putCustomPart(parts, workbook, { path, xml: notesXml(notes) });
}

function putCells(parts: Package, workbook: WorkbookPart, found: FoundSheets) {
  const written = workbook.sheets.filter(({ id }) => found.writtenOn(id).length > 0);
  for (const { id, path } of written) {
    const cells = found.writtenOn(id);
    const xml = parts.text(path);
    const styles = cells.some(({ plain }) => plain)
      ? stylesIn(path, xml)
      : new Map<string, number>();
    const styleOf = (row: number, column: number) => styles.get(cellAddress(row, column)) ?? 0;
    const plain = plainStyles(
      parts,
      workbook,
      cells.filter((cell) => cell.plain).map(({ row, column }) => styleOf(row, column))
    );
    const patches = cells.map(({ row, column, value, plain: isPlain }) => {
      const style = isPlain ? plain.get(styleOf(row, column)) : undefined;
      return {
        ...{ row, column },
        ...(value !== undefined && { value }),
        ...(style !== undefined && { style }),
      };
    });
    parts.put(path, patchCells(path, xml, patches));
  }
  if (written.length > 0) calculateAnew(parts, workbook);
}

function putMarks(
  parts: Package,
  { sheets }: WorkbookPart,
  removed: readonly StoredMark[],
  made: readonly NewMark[],
  look: (mark: NewMark) => number
) {
  for (const { id, path } of sheets) {
    const remove = removed.filter(({ sheet }) => sheet === id);
    const add = made
      .filter(({ sheet }) => sheet === id)
      .map((mark) => ({ ...mark, look: look(mark) }));
    if (remove.length + add.length > 0)
      parts.put(path, patchSheet(path, parts.text(path), remove, add));
  }
}

function storedMark(
  { id, sheet, row, column, formula, style }: MemorySheets["marks"][number],
  name: string
): StoredMark {
  return {
    ...{ id, sheet, name, fill: style.fill },
    cell: cellAddress(row, column),
    formula: formula.slice(1),
  };
}
