import {
  insertDirectories,
  type DirectoryWish,
} from "../../features/doing/directory/insertDirectories";
import {
  checkDirectory,
  type CheckedDirectory,
  type DirectoryFinding,
} from "../../features/judging/directory/checkDirectory";
import { findDirectories } from "../../features/reading/directory/findDirectories";
import type { Edit, Sheets } from "../../sheets/Sheets";
import { Store } from "./Store";

export interface DirectoryState {
  /** The directories of the workbook; null until they were looked for. */
  readonly checked: readonly CheckedDirectory[] | null;
  /** The sheets that were inserted last, and what takes them away again. */
  readonly made: { readonly names: readonly string[]; readonly undo: readonly Edit[] } | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

const start: DirectoryState = { checked: null, made: null, busy: false, failed: false };

/** 标准目录: blank ones inserted, those of the workbook checked. */
export class DirectorySession {
  private readonly part = new Store({ directory: start }).part("directory");
  readonly state = this.part.state;
  readonly subscribe = this.part.subscribe;

  constructor(private readonly workbook: Promise<Sheets>) {}

  insert(wish: DirectoryWish): Promise<void> {
    return this.run(async (sheets) => {
      this.part.set({ made: await insertDirectories(sheets, wish), checked: null });
    });
  }

  undo(): Promise<void> {
    return this.run(async (sheets) => {
      await sheets.apply(this.state().made?.undo ?? []);
      this.part.set({ made: null });
    });
  }

  check(): Promise<void> {
    return this.run(async (sheets) => {
      const snapshot = await sheets.read();
      const checked = findDirectories(snapshot).map((found) =>
        checkDirectory(found, snapshot.notes)
      );
      this.part.set({ checked, made: null });
    });
  }

  show({ cells }: DirectoryFinding): Promise<void> {
    return this.run(async (sheets) => {
      const [first] = cells;
      if (!first) return;
      const areas = cells.map(({ spot }) => ({ ...spot, rows: 1, columns: 1 }));
      await sheets.select(first.sheet, areas);
    });
  }

  private async run(work: (sheets: Sheets) => Promise<void>): Promise<void> {
    if (this.state().busy) return;
    this.part.set({ busy: true, failed: false });
    try {
      await work(await this.workbook);
    } catch {
      this.part.set({ failed: true });
    }
    this.part.set({ busy: false });
  }
}
