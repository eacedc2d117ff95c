import { intersection } from "../../grid/area";
import type { Area, Grid, GridMark } from "../../grid/Grid";
import { itemNotFound } from "../batch/HostError";

interface Draft {
  readonly sheet: string;
  readonly mark: GridMark;
  /** Whether the grid has it already, under the same id. */
  readonly placed: boolean;
}

/**
 * Conditional formats between the API and the grid. The API sets formula, fill and font one after the
 * other; the grid gets each mark once, when a request ends or before results are read.
 */
export class Marks {
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly grid: Grid) {}

  add(sheet: string, mark: GridMark): void {
    this.drafts.set(mark.id, { sheet, mark, placed: false });
  }

  find(sheet: string, id: string): GridMark | null {
    const draft = this.drafts.get(id);
    if (draft?.sheet === sheet) return draft.mark;
    return this.grid.marks(sheet).find((mark) => mark.id === id) ?? null;
  }

  get(sheet: string, id: string): GridMark {
    const mark = this.find(sheet, id);
    if (!mark) throw itemNotFound("the conditional format is gone");
    return mark;
  }

  change(sheet: string, id: string, change: Partial<Omit<GridMark, "id">>): void {
    const mark = { ...this.get(sheet, id), ...change };
    const placed = this.drafts.get(id)?.placed ?? true;
    this.drafts.set(id, { sheet, mark, placed });
  }

  remove(sheet: string, id: string): void {
    const draft = this.drafts.get(id);
    this.drafts.delete(id);
    if (!draft || draft.placed) this.grid.removeMark(sheet, id);
  }

  within(sheet: string, area: Area): GridMark[] {
    const drafts = [...this.drafts.values()].filter((draft) => draft.sheet === sheet);
    const drafted = new Set(drafts.map((draft) => draft.mark.id));
    const placed = this.grid.marks(sheet).filter((mark) => !drafted.has(mark.id));
    return [...placed, ...drafts.map((draft) => draft.mark)].filter((mark) =>
      intersection(area, { row: mark.row, column: mark.column, rows: 1, columns: 1 })
    );
  }

  /** The sheet goes, and what was not yet placed on it. */
  forget(sheet: string): void {
    for (const [id, draft] of this.drafts) if (draft.sheet === sheet) this.drafts.delete(id);
  }

  /** A mark without a formula stays a draft: the grid could show nothing of it. */
  flush(): void {
    for (const [id, { sheet, mark, placed }] of this.drafts) {
      if (mark.formula === "") continue;
      this.drafts.delete(id);
      if (placed) this.grid.removeMark(sheet, id);
      this.grid.addMark(sheet, mark);
    }
  }
}
