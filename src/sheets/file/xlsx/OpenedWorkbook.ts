import { cellAddress } from "../../address";
import { afterEdits, notesNamespace, notesXml, parseNotes } from "../../notes";
import type {
  Applied,
  Edit,
  Mark,
  MarkStyle,
  Notes,
  Place,
  SheetSnapshot,
  Snapshot,
} from "../../Sheets";
import { SheetsError } from "../../SheetsError";
import { FileError } from "../FileError";
import { addLooks } from "./marks/addLooks";
import { readMarkList, writeMarkList } from "./marks/markList";
import { patchSheet } from "./marks/patchSheet";
import type { StoredMark } from "./marks/StoredMark";
import { customPart, putCustomPart } from "./package/customPart";
import type { WorkbookPart } from "./package/WorkbookPart";
import type { Package } from "../zip/Package";
import type { XlsxWorkbook } from "./XlsxWorkbook";

interface NewMark extends StoredMark {
  readonly style: MarkStyle;
}

/**
 * An .xlsx or .xlsm as it was found. It can be read, marked and given notes: marks are put into the
 * original's own parts, notes into one of their own, so that all else stays as it is. Any other edit is refused as `unsupported`: nothing
 * here knows everything that other programs keep in their files.
 */
export class OpenedWorkbook implements XlsxWorkbook {
  private readonly stored: readonly StoredMark[];
  private kept: readonly StoredMark[];
  private added: readonly NewMark[] = [];
  private readonly storedNotes: Notes;
  private notes: Notes;
  private nextMark: number;

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
    private readonly sheets: readonly SheetSnapshot[]
  ) {
    this.stored = readMarkList(parts, workbook);
    this.kept = this.stored;
    const notesPath = customPart(parts, workbook, notesNamespace);
    this.storedNotes = notesPath === null ? {} : parseNotes(parts.text(notesPath));
    this.notes = this.storedNotes;
    this.nextMark =
      1 + Math.max(0, ...this.stored.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  }

  get hasMacros(): boolean {
    return this.parts.paths.some((path) => path.endsWith("vbaProject.bin"));
  }

  read(): Promise<Snapshot> {
    return Promise.resolve({
      sheets: this.sheets,
      marks: this.marks.map(({ id, sheet }) => ({ id, sheet })),
      manualCalculation: this.workbook.manualCalculation,
      notes: this.notes,
    });
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const marks = await Promise.resolve().then(() => edits.flatMap((edit) => this.asMark(edit)));
    const gone = new Set(edits.flatMap((edit) => (edit.do === "unmark" ? [edit.mark.id] : [])));
    this.kept = this.kept.filter(({ id }) => !gone.has(id));
    this.added = [...this.added.filter(({ id }) => !gone.has(id)), ...marks];
    this.notes = afterEdits(this.notes, edits);
    return { added: {}, marks: marks.map(({ id, sheet }): Mark => ({ id, sheet })) };
  }

  /** Nothing that would have to be put back can be done to it. */
  remember(): Promise<readonly Edit[]> {
    return Promise.resolve([]);
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(null);
  }

  select(): Promise<void> {
    return Promise.reject(new SheetsError("unsupported", "a file has no selection"));
  }

  async toBytes(): Promise<Uint8Array> {
    if (this.parts.paths.some((path) => path.startsWith("_xmlsignatures/")))
      throw new FileError("cannotKeep", "signature");
    const copy = this.parts.copy();
    this.putNotes(copy);
    const removed = this.stored.filter((mark) => !this.kept.includes(mark));
    if (removed.length + this.added.length === 0) return Promise.resolve(copy.toBytes());
    const looks = addLooks(
      copy,
      this.workbook,
      this.added.map(({ style }) => style)
    );
    const added = this.added.map((mark, index) => ({ ...mark, look: looks[index] ?? 0 }));
    for (const { id, path } of this.workbook.sheets) {
      const remove = removed.filter(({ sheet }) => sheet === id);
      const add = added.filter(({ sheet }) => sheet === id);
      if (remove.length + add.length > 0)
        copy.put(path, patchSheet(path, copy.text(path), remove, add));
    }
    writeMarkList(copy, this.workbook, this.marks);
    return copy.toBytes();
  }

  private putNotes(copy: Package) {
    const xml = notesXml(this.notes);
    if (xml === notesXml(this.storedNotes)) return;
    const path = customPart(this.parts, this.workbook, notesNamespace) ?? "customXml/xxgkNotes.xml";
    putCustomPart(copy, this.workbook, { path, xml });
  }

  private get marks(): readonly StoredMark[] {
    return [...this.kept, ...this.added];
  }

  private asMark(edit: Edit): NewMark[] {
    if (edit.do === "unmark" || edit.do === "note") return [];
    const key = "at" in edit ? edit.at.sheet : edit.do === "addSheet" ? "" : edit.sheet;
    const sheet = this.sheets.find(({ id, name }) => id === key || name === key);
    if (edit.do !== "addSheet" && !sheet) throw new SheetsError("missing", key);
    if (edit.do === "show") return [];
    if (sheet?.protected) throw new SheetsError("protected", sheet.name);
    if (edit.do !== "mark" || !sheet)
      throw new SheetsError("unsupported", `${edit.do} in a file of somebody else`);
    return [
      {
        id: `mark-${this.nextMark++}`,
        sheet: sheet.id,
        cell: cellAddress(edit.row, edit.column),
        formula: edit.formula.slice(1),
        ...{ style: edit.style, name: sheet.name, fill: edit.style.fill },
      },
    ];
  }
}
