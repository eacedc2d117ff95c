import type { Ability, Applied, Area, Edit, Place, Sheets, Snapshot } from "../sheets/Sheets";
import { SheetsError } from "../sheets/SheetsError";
import type { Change, Watch } from "../sheets/Watch";

/** What the page shows of a workbook. */
export interface Shown {
  /** As it is now; null before the first reading. */
  readonly snapshot: Snapshot | null;
  /** The id of the sheet in view. */
  readonly sheet: string | null;
  /** What is selected there; the first area has the cursor. */
  readonly areas: readonly Area[];
  /** Something that cannot be had again by a check has been changed since it was opened or saved. */
  readonly unsaved: boolean;
  /** Cells have been written: what formulas make of them is not known here. */
  readonly written: boolean;
}

/** Marks come back with every check, and a look at a sheet changes nothing. */
function isIdle(edit: Edit): edit is Extract<Edit, { do: "mark" | "unmark" | "show" }> {
  return edit.do === "mark" || edit.do === "unmark" || edit.do === "show";
}

/**
 * A workbook in a file, with what a file has not: the sheet in view, a selection, and word of
 * changes.
 */
export class ShownSheets implements Sheets {
  private current: Shown = {
    snapshot: null,
    sheet: null,
    areas: [],
    unsaved: false,
    written: false,
  };
  private readonly listeners = new Set<() => void>();
  private readonly told = new Set<(change: Change) => void>();
  /** What puts back the figures that were typed, the latest last. */
  private readonly typed: (readonly Edit[])[] = [];

  constructor(private readonly file: Sheets) {}

  get lacks(): readonly Ability[] {
    return this.file.lacks ?? [];
  }

  readonly state = (): Shown => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly watch: Watch = (told) => {
    this.told.add(told);
    return Promise.resolve();
  };

  async read(): Promise<Snapshot> {
    const snapshot = await this.file.read();
    const { sheet } = this.current;
    const there = snapshot.sheets.some(({ id }) => id === sheet);
    const first = snapshot.sheets.find(({ visible }) => visible) ?? snapshot.sheets[0];
    this.set(there ? { snapshot } : { snapshot, sheet: first?.id ?? null, areas: [] });
    return snapshot;
  }

  remember(places: readonly Place[]): Promise<readonly Edit[]> {
    return this.file.remember(places);
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const applied = await this.file.apply(edits);
    const real = edits.flatMap((edit) => (isIdle(edit) ? [] : [edit]));
    const { sheets } = await this.read();
    if (real.length > 0) this.set({ unsaved: true });
    if (real.some((edit) => edit.do === "write")) this.set({ written: true });
    const idOf = (key: string) =>
      sheets.find(({ id, name }) => id === key || name === key)?.id ?? key;
    for (const edit of edits) {
      if (edit.do !== "show") continue;
      const areas = edit.cell ? [{ ...edit.cell, rows: 1, columns: 1 }] : [];
      this.set({ sheet: idOf(edit.sheet), areas });
    }
    const changed = real.flatMap((edit) => {
      if (edit.do === "note") return [];
      if (edit.do === "addSheet") return [null];
      return [idOf("at" in edit ? edit.at.sheet : edit.sheet)];
    });
    for (const sheet of new Set(changed)) for (const told of this.told) told({ sheet, by: "here" });
    return applied;
  }

  selection(): Promise<Place | null> {
    const { sheet, areas } = this.current;
    const [only, ...more] = areas;
    return Promise.resolve(sheet && only && more.length === 0 ? { ...only, sheet } : null);
  }

  async select(sheet: string, areas: readonly Area[]): Promise<void> {
    const { sheets } = await this.file.read();
    const found = sheets.find(({ id, name }) => id === sheet || name === sheet);
    if (!found) throw new SheetsError("missing", sheet);
    this.set({ sheet: found.id, areas });
  }

  /** Writes what a person typed into a cell; what looks like a formula is text. */
  async type(at: Place, text: string): Promise<void> {
    const back = await this.remember([at]);
    const value = /^[='+@-]/.test(text) && !Number.isFinite(Number(text)) ? `'${text}` : text;
    await this.apply([{ do: "write", at, rows: [[value]] }]);
    this.typed.push(back);
  }

  /** Takes back what was typed last. */
  async takeBack(): Promise<void> {
    const back = this.typed.pop();
    if (back) await this.apply(back);
  }

  /** The file has been written to where the person wanted it. */
  saved() {
    this.set({ unsaved: false });
  }

  private set(change: Partial<Shown>) {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
