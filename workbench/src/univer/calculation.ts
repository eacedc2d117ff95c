import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { IExecutionOptions } from "@univerjs/core";
import { boundingArea } from "../grid/area";
import type { Area } from "../grid/Grid";
import type { Book, SheetCommand } from "./Book";

/** Changes of these alone start no calculation. */
const STYLE_TRIGGERS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** Its formula is registered a moment later; until then nothing but this tells that it will be. */
const ADD_RULE = "sheet.mutation.add-conditional-rule";

/** Univer collects changes for 100 ms; one that has not started anything by then starts nothing. */
const START_LIMIT_MS = 400;

/** Knows whether Univer still owes a calculation, so that nobody waits for one that never comes. */
export class Calculation {
  private owed = false;
  private readonly waiting = new Set<() => void>();
  private readonly session: FormulaCalculationSessionService;

  constructor(private readonly book: Book) {
    this.session = book.injector.get(FormulaCalculationSessionService);
    const dirty = book.injector.get(IActiveDirtyManagerService);
    book.onCommand((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      else if (command.id === ADD_RULE) this.owed = true;
      else if (dirty.get(command.id) && counts(command, options)) this.owed = true;
    });
    book.api.getFormula().calculationResultApplied((result) => {
      for (const [sheet, cells] of Object.entries(result.unitData[book.unitId] ?? {})) {
        const area = filledArea(cells);
        if (area) book.emit({ type: "calculated", sheet, area });
      }
    });
  }

  async settled(): Promise<void> {
    for (;;) {
      if (this.owed) await this.start();
      else if (!this.session.state.resultApplied) await this.session.waitForLatestApplied();
      else return;
    }
  }

  async recalculate(): Promise<void> {
    const done = this.session.waitForLatestApplied();
    this.book.api.getFormula().executeCalculation();
    await done;
  }

  private started(): void {
    this.owed = false;
    for (const go of this.waiting) go();
    this.waiting.clear();
  }

  private start(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.started(), START_LIMIT_MS);
      this.waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

function filledArea(cells: Readonly<Record<number, object>>): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells)) {
    for (const column of Object.keys(columns)) {
      const cell = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? boundingArea(area, cell) : cell;
    }
  }
  return area;
}

function counts(command: SheetCommand, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  return options?.onlyLocal !== true && !STYLE_TRIGGERS.has(command.trigger ?? "");
}
