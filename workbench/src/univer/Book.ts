import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area, GridEvent } from "../grid/Grid";

export type Actor = "person" | "addin";

/** Who does something to a sheet by a command of Univer, and what. */
export interface SheetCommand {
  readonly id: string;
  readonly sheet: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The command that the change is part of; recalculation has none. */
  readonly trigger: string | null;
  readonly actor: Actor;
}

/** The one open workbook and what its parts need of it. */
export class Book {
  readonly unitId: string;
  readonly injector: Injector;
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private current: Actor = "person";
  private isUnseen = false;

  constructor(
    univer: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook
  ) {
    this.unitId = workbook.getId();
    this.injector = univer.__getInjector();
  }

  get model(): Workbook {
    return this.workbook.getWorkbook();
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  get actor(): Actor {
    return this.current;
  }

  /** Univer carries out commands at once, so whatever happens meanwhile is this actor's doing. */
  as<T>(actor: Actor, act: () => T): T {
    const before = this.current;
    this.current = actor;
    try {
      return act();
    } finally {
      this.current = before;
    }
  }

  run(command: string, params: object, options?: IExecutionOptions): boolean {
    return this.api.syncExecuteCommand(command, { unitId: this.unitId, ...params }, options);
  }

  onCommand(listener: (command: SheetCommand, options?: IExecutionOptions) => void): void {
    this.injector.get(ICommandService).onCommandExecuted((command, options) => {
      const own = this.own(command);
      if (own) listener(own, options);
    });
  }

  beforeCommand(listener: (command: SheetCommand) => void): void {
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (command) => {
      const own = this.own(command);
      if (own) listener(own);
    });
  }

  /** The command as one on this workbook, or null: Univer's cell editors are documents of their own. */
  own(command: Readonly<ICommandInfo>): SheetCommand | null {
    const params = (command.params ?? {}) as Record<string, unknown>;
    if (params["unitId"] !== undefined && params["unitId"] !== this.unitId) return null;
    const { subUnitId, trigger } = params;
    return {
      id: command.id,
      sheet: typeof subUnitId === "string" ? subUnitId : "",
      params,
      trigger: typeof trigger === "string" ? trigger : null,
      actor: this.current,
    };
  }

  /** Sheets are shown and cells selected on the way to something else: nobody hears of it. */
  unseen<T>(act: () => T): T {
    const before = this.isUnseen;
    this.isUnseen = true;
    try {
      return act();
    } finally {
      this.isUnseen = before;
    }
  }

  emit(event: GridEvent): void {
    if (this.isUnseen && (event.type === "activated" || event.type === "selected")) return;
    for (const listener of [...this.listeners]) listener(event);
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Whole columns come from Univer without an end (NaN): the sheet's own size is meant then. */
export function toArea(range: IRange, sheet: FWorksheet): Area {
  const row = Number.isFinite(range.startRow) ? range.startRow : 0;
  const column = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : sheet.getMaxRows() - 1;
  const endColumn = Number.isFinite(range.endColumn) ? range.endColumn : sheet.getMaxColumns() - 1;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
