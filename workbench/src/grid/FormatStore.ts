import { contains, isUnbounded, shiftArea, type StructureChange } from "./area";
import { bordersOfCell, commonBorders } from "./cellBorders";
import type { Area, CellFormat } from "./Grid";
import { SparseCells, cellArea } from "./SparseCells";

const PLAIN: CellFormat = {
  fill: "",
  fontColor: "#000000",
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  numberFormat: "General",
  locked: true,
  borders: {},
};

interface Layer {
  readonly area: Area;
  readonly change: Partial<CellFormat>;
}

/** Formats of a sheet: cell by cell, and in layers for whole rows, whole columns and the whole sheet. */
export class FormatStore {
  private readonly cells = new SparseCells<CellFormat>();
  private layers: Layer[] = [];

  at(row: number, column: number): CellFormat {
    return this.cells.get(row, column) ?? this.beneath(row, column);
  }

  /** What all cells of the area have in common; null where they differ. */
  common(area: Area): CellFormat {
    const formats = this.of(area);
    const [first = PLAIN, ...others] = formats.map(({ format }) => format);
    const common: Record<string, unknown> = { ...first };
    for (const key of Object.keys(PLAIN) as (keyof CellFormat)[]) {
      if (key !== "borders" && others.some((other) => other[key] !== first[key]))
        common[key] = null;
    }
    return { ...(common as unknown as CellFormat), borders: commonBorders(area, formats) };
  }

  set(area: Area, change: Partial<CellFormat>): void {
    const { borders, ...plain } = change;
    if (isUnbounded(area)) {
      this.layers.push({ area, change: plain });
      for (const [row, column, format] of [...this.cells.within(area)]) {
        this.cells.set(row, column, { ...format, ...plain });
      }
      return;
    }
    for (const { row, column } of cellsIn(area)) {
      const before = this.at(row, column);
      const drawn = borders && bordersOfCell(area, row, column, borders);
      const format = { ...before, ...plain, borders: { ...before.borders, ...drawn } };
      this.cells.set(row, column, format);
    }
  }

  clear(area: Area): void {
    this.cells.clear(area);
    this.layers = this.layers.filter((layer) => !contains(area, layer.area));
  }

  /** New rows and columns look like the line before them. */
  shift(change: StructureChange): void {
    this.cells.shift(change);
    this.layers = this.layers.flatMap((layer) => {
      const area = shiftArea(layer.area, change);
      return area ? [{ ...layer, area }] : [];
    });
    if (change.kind === "insert" && change.start > 0) this.inherit(change);
  }

  used(): Area | null {
    return this.cells.used();
  }

  private inherit({ shift, start, count }: StructureChange): void {
    for (const [row, column, format] of [...this.cells.entries()]) {
      if ((shift === "rows" ? row : column) !== start - 1) continue;
      for (let index = start; index < start + count; index++) {
        this.cells.set(shift === "rows" ? index : row, shift === "rows" ? column : index, format);
      }
    }
  }

  private of(area: Area): { row: number; column: number; format: CellFormat }[] {
    if (!isUnbounded(area)) {
      return cellsIn(area).map(({ row, column }) => ({
        ...{ row, column },
        format: this.at(row, column),
      }));
    }
    const far = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    const own = [...this.cells.within(area)].map(([row, column, format]) => ({
      ...{ row, column, format },
    }));
    return [...own, { ...far, format: this.at(far.row, far.column) }];
  }

  private beneath(row: number, column: number): CellFormat {
    return this.layers
      .filter((layer) => contains(layer.area, cellArea(row, column)))
      .reduce<CellFormat>((format, { change }) => ({ ...format, ...change }), PLAIN);
  }
}

export function cellsIn(area: Area): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
