import type { Nature, Sum } from "../../../engine/Check";
import { readFigure } from "../../../engine/readFigure";

/** A column as far as cutting goes. */
export interface CutColumn {
  readonly key: string;
  readonly nature: Nature;
}

export interface Cuts {
  readonly readings: readonly (readonly string[])[];
  /** There are more than were looked at, so that nothing follows from what was found. */
  readonly more: boolean;
}

const mostReadings = 400;
const mostSteps = 200_000;

const cellPattern: Readonly<Record<Nature, RegExp>> = {
  count: /^(?:0|[1-9]\d*)(?:\D.*)?$/,
  change: /^[+\-−增减]?(?:0|[1-9]\d*)(?:\D.*)?$/,
  money: /^(?:0|[1-9]\d*)(?:\.\d+)?(?:\D.*)?$/,
};

/**
 * Every way to part the tokens into cells, one for each column: a token's ends are boundaries, a
 * number is written without leading zeros, and each sum comes out.
 *
 * @param sums within the row; none to cut by the number of cells alone
 */
export function cutsOf(
  tokens: readonly string[],
  columns: readonly CutColumn[],
  sums: readonly Sum[]
): Cuts {
  return new Cutter(tokens, columns, sums).run();
}

class Cutter {
  private readonly readings: string[][] = [];
  private readonly checksAt: ReadonlyMap<number, readonly (readonly number[])[]>;
  private steps = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly columns: readonly CutColumn[],
    sums: readonly Sum[]
  ) {
    this.checksAt = checksByLastCell(columns, sums);
  }

  run(): Cuts {
    this.cut(0, 0, []);
    const more = this.steps > mostSteps || this.readings.length > mostReadings;
    return { readings: this.readings, more };
  }

  private cut(token: number, at: number, cells: readonly string[]) {
    this.steps += 1;
    if (this.steps > mostSteps || this.readings.length > mostReadings) return;
    const text = this.tokens[token];
    if (text === undefined) {
      if (cells.length === this.columns.length) this.readings.push([...cells]);
      return;
    }
    const column = this.columns[cells.length];
    const left = this.columns.length - cells.length;
    if (!column || this.tokens.length - token > left) return;
    for (let end = text.length; end > at; end -= 1) {
      const cell = text.slice(at, end);
      if (!fits(cell, column, end < text.length)) continue;
      const next = [...cells, cell];
      if (!this.addsUp(next)) continue;
      if (end === text.length) this.cut(token + 1, 0, next);
      else this.cut(token, end, next);
    }
  }

  private addsUp(cells: readonly string[]): boolean {
    return (this.checksAt.get(cells.length - 1) ?? []).every(([total = 0, ...parts]) => {
      const value = (index: number) => countOf(cells[index]);
      return value(total) === parts.reduce((sum, part) => sum + value(part), 0);
    });
  }
}

/** What stands inside a token is digits alone; signs, units and notes stand at its ends. */
function fits(cell: string, column: CutColumn, inside: boolean): boolean {
  if (inside && !/^[+\-−增减]?\d+$/.test(cell)) return false;
  return mayBe(cell, column);
}

/** Whether a person would write this into a cell of the column. */
export function mayBe(cell: string, { nature }: CutColumn): boolean {
  return cellPattern[nature].test(cell) || readFigure(cell).is === "placeholder";
}

function countOf(cell: string | undefined): number {
  return Number(/^[+\-−]?\d+/.exec(cell ?? "")?.[0] ?? NaN);
}

/** Sums as places of cells, [total, ...parts], by the last cell that each needs. */
function checksByLastCell(columns: readonly CutColumn[], sums: readonly Sum[]) {
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  const checks = new Map<number, number[][]>();
  for (const { total, parts } of sums) {
    const places = [place(total), ...parts.map(place)];
    if (places.includes(-1)) continue;
    const last = Math.max(...places);
    checks.set(last, [...(checks.get(last) ?? []), places]);
  }
  return checks;
}
