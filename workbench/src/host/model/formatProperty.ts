import type { CellFormat } from "../../grid/Grid";
import { invalidArgument } from "../batch/HostError";
import type { Property } from "./ExcelClass";
import { guardSheet } from "./guard";
import { NAMED_COLORS } from "./namedColors";
import type { RangeTarget } from "./targets";

/** A property of the API that is one entry of the cells' format; null where cells differ. */
export function formatProperty<K extends keyof CellFormat>(
  key: K,
  check: (value: unknown) => CellFormat[K],
  show: (value: CellFormat[K], single: boolean) => unknown = (value) => value
): Property<RangeTarget> {
  return {
    get: ({ place }, world) => {
      const { sheet, area } = place;
      const single = area.rows === 1 && area.columns === 1;
      return show(world.grid.format(world.sheet(sheet).id, area)[key], single);
    },
    set: ({ place }, value, world) => {
      const change: Partial<CellFormat> = { [key]: check(value) };
      guardSheet(place.sheet, world, "allowFormatCells");
      world.grid.setFormat(place.sheet, place.area, change);
    },
  };
}

/** "#RRGGBB" in capitals, as Excel answers it. */
export function color(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("color");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : NAMED_COLORS[value.toLowerCase()];
  if (found === undefined) throw invalidArgument(`"${value}" is not a color`);
  return found;
}

export function truth(what: string): (value: unknown) => boolean {
  return (value) => {
    if (typeof value !== "boolean") throw invalidArgument(what);
    return value;
  };
}
