import { MAX_COLUMNS } from "./address";
import { boundingArea, contains, shiftArea, type StructureChange } from "./area";
import type { Area } from "./Grid";

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Something for some of a sheet's cells. */
export class SparseCells<T> {
  private cells = new Map<number, T>();

  get(row: number, column: number): T | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  set(row: number, column: number, value: T | null | undefined): void {
    const key = row * MAX_COLUMNS + column;
    if (value === null || value === undefined) this.cells.delete(key);
    else this.cells.set(key, value);
  }

  *entries(): Generator<readonly [row: number, column: number, value: T]> {
    for (const [key, value] of this.cells) {
      yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, value];
    }
  }

  *within(area: Area): Generator<readonly [row: number, column: number, value: T]> {
    for (const entry of this.entries()) {
      if (contains(area, cellArea(entry[0], entry[1]))) yield entry;
    }
  }

  clear(area: Area): void {
    for (const [row, column] of [...this.within(area)]) this.set(row, column, null);
  }

  shift(change: StructureChange): void {
    const moved = new Map<number, T>();
    for (const [row, column, value] of this.entries()) {
      const area = shiftArea(cellArea(row, column), change);
      if (area) moved.set(area.row * MAX_COLUMNS + area.column, value);
    }
    this.cells = moved;
  }

  used(): Area | null {
    let area: Area | null = null;
    for (const [row, column] of this.entries()) {
      const cell = cellArea(row, column);
      area = area ? boundingArea(area, cell) : cell;
    }
    return area;
  }
}
