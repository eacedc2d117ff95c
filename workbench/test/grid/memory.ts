import type { CellValue } from "../../src/grid/Grid";
import { MemoryGrid } from "../../src/grid/MemoryGrid";
import { area } from "../../src/testing/area";

/** A grid of one sheet, spoken to in addresses. */
export class Sheet {
  readonly grid: MemoryGrid;
  readonly id: string;

  constructor(cells: Readonly<Record<string, CellValue>> = {}, grid = new MemoryGrid()) {
    this.grid = grid;
    this.id = grid.sheets()[0]?.id ?? "";
    this.put(cells);
  }

  put(cells: Readonly<Record<string, CellValue>>): void {
    for (const [address, value] of Object.entries(cells)) {
      this.grid.write(this.id, area(address), [[value]]);
    }
  }

  value(address: string): CellValue | undefined {
    return this.grid.values(this.id, area(address))[0]?.[0];
  }

  formula(address: string): CellValue | undefined {
    return this.grid.formulas(this.id, area(address))[0]?.[0];
  }

  text(address: string): string | undefined {
    return this.grid.texts(this.id, area(address))[0]?.[0];
  }
}
