import { cellAddress } from "../../address";
import { MemorySheets } from "../../memory/MemorySheets";
import { afterEdits, notesNamespace, notesXml, parseNotes } from "../../notes";
import type {
  Ability,
  Applied,
  Edit,
  Format,
  Mark,
  Notes,
  Place,
  SheetSnapshot,
  Snapshot,
} from "../../Sheets";
import type { SheetLook } from "../../SheetLook";
import { SheetsError } from "../../SheetsError";
import type { Package } from "../zip/Package";
import { FoundSheets } from "./edit/FoundSheets";
import { writeEdited } from "./edit/writeEdited";
import { memoryLook } from "./look/memoryLook";
import { readFormats } from "./look/readFormats";
import { readLook } from "./look/readLook";
import { readMarkList } from "./marks/markList";
import type { NewMark, StoredMark } from "./marks/StoredMark";
import { unlistedMarks } from "./marks/unlistedMarks";
import { customPart } from "./package/customPart";
import type { WorkbookPart } from "./package/WorkbookPart";
import type { XlsxWorkbook } from "./XlsxWorkbook";

/**
 * An .xlsx or .xlsm as it was found. Its own sheets take marks, constants and plain numbers, which
 * are put into the original's own parts, so that all else stays as it is; any other edit of them is
 * refused as `unsupported`: nothing here knows everything that other programs keep in their files.
 * Sheets that are added are this product's own, and take everything.
 */
export class OpenedWorkbook implements XlsxWorkbook {
  readonly lacks: readonly Ability[] = ["layOut", "calculate"];
  private readonly stored: readonly StoredMark[];
  private kept: readonly StoredMark[];
  private made: readonly NewMark[] = [];
  private readonly storedNotes: Notes;
  private notes: Notes;
  private found: FoundSheets;
  private readonly added: MemorySheets;
  private formats: readonly Format[] | null = null;

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
    sheets: readonly SheetSnapshot[]
  ) {
    const listed = readMarkList(parts, workbook);
    const notesPath = customPart(parts, workbook, notesNamespace);
    this.storedNotes = notesPath === null ? {} : parseNotes(parts.text(notesPath));
    this.notes = this.storedNotes;
    this.found = new FoundSheets(sheets);
    const last = {
      sheet: Math.max(0, ...workbook.sheets.map(({ id }) => numberOf(id))),
      mark: Math.max(0, ...listed.map(({ id }) => numberOf(id))),
    };
    this.newId = (what) => `${what}-${(last[what] += 1)}`;
    const unlisted = unlistedMarks(parts, workbook, listed, () => this.newId("mark"));
    this.stored = [...listed, ...unlisted];
    this.kept = this.stored;
    this.added = new MemorySheets([], this.newId);
  }

  private readonly newId: (what: "sheet" | "mark") => string;

  get hasMacros(): boolean {
    return this.parts.paths.some((path) => path.endsWith("vbaProject.bin"));
  }

  async read(): Promise<Snapshot> {
    const added = await this.added.read();
    return {
      sheets: [...this.found.snapshots, ...added.sheets],
      marks: [...this.marks.map(({ id, sheet }) => ({ id, sheet })), ...added.marks],
      manualCalculation: this.workbook.manualCalculation,
      notes: this.notes,
    };
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const own = edits.filter((edit) => this.isOfFound(edit));
    const found = this.found.copy();
    const made = await Promise.resolve().then(() =>
      own.flatMap((edit) => this.carryOut(edit, found))
    );
    const applied = await this.added.apply(edits.filter((edit) => !own.includes(edit)));
    this.found = found;
    const gone = new Set(own.flatMap((edit) => (edit.do === "unmark" ? [edit.mark.id] : [])));
    this.kept = this.kept.filter(({ id }) => !gone.has(id));
    this.made = [...this.made.filter(({ id }) => !gone.has(id)), ...made];
    this.notes = afterEdits(this.notes, edits);
    const marks = [...made.map(({ id, sheet }): Mark => ({ id, sheet })), ...applied.marks];
    const charts = edits.some((edit) => edit.do === "chart");
    return { added: applied.added, marks, ...(charts && { withoutCharts: "unsupported" }) };
  }

  async remember(places: readonly Place[]): Promise<readonly Edit[]> {
    const back = places.map(async (at) => {
      const sheet = this.found.find(at.sheet);
      return sheet ? [this.found.remember(sheet, at)] : this.added.remember([at]);
    });
    return (await Promise.all(back)).flat();
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(null);
  }

  select(): Promise<void> {
    return Promise.reject(new SheetsError("unsupported", "a file has no selection"));
  }

  look(sheet: string): SheetLook {
    const path = this.workbook.sheets.find(({ id }) => id === sheet)?.path;
    if (path === undefined) return memoryLook(this.added.sheet(sheet));
    this.formats ??= readFormats(this.parts, this.workbook);
    return readLook(this.parts, path, this.formats);
  }

  async toBytes(): Promise<Uint8Array> {
    const { parts, workbook, storedNotes, notes, stored, kept, made, found, added } = this;
    const removed = stored.filter((mark) => !kept.includes(mark));
    const changed = { removed, kept, made, found, added, notes };
    return writeEdited(parts, workbook, {
      ...changed,
      notes: notesXml(notes) === notesXml(storedNotes) ? null : notes,
    });
  }

  private get marks(): readonly StoredMark[] {
    return [...this.kept, ...this.made];
  }

  /** Of a sheet that was there, or of the workbook as a whole. */
  private isOfFound(edit: Edit): boolean {
    if (edit.do === "note") return true;
    if (edit.do === "unmark") return this.marks.some(({ id }) => id === edit.mark.id);
    if (edit.do === "addSheet") return this.found.find(edit.name) !== undefined;
    return this.found.find("at" in edit ? edit.at.sheet : edit.sheet) !== undefined;
  }

  private carryOut(edit: Edit, found: FoundSheets): NewMark[] {
    if (edit.do === "addSheet") throw new SheetsError("nameTaken", edit.name);
    if (edit.do === "unmark" || edit.do === "note") return [];
    if (edit.do !== "mark") {
      found.carryOut(edit);
      return [];
    }
    const sheet = found.open(edit.sheet);
    const { row, column, formula, style } = edit;
    const mark = { id: this.newId("mark"), sheet: sheet.id, cell: cellAddress(row, column) };
    return [{ ...mark, formula: formula.slice(1), style, name: sheet.name, fill: style.fill }];
  }
}

/** 7 for "mark-7". */
function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
