import { intersection } from "../../grid/area";
import type { Area } from "../../grid/Grid";
import { choice, numberArgument, unsupportedValue } from "./arguments";
import { autofitWidth } from "./autofit";
import type { ExcelClass, Property, World } from "./ExcelClass";
import { formatProperty, truth } from "./formatProperty";
import { guardSheet, walkable } from "./guard";
import type { RangeTarget } from "./targets";
import { withinLimit } from "./withinLimit";

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const OTHER_HORIZONTAL = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const OTHER_VERTICAL = ["Justify", "Distributed"];
const STANDARD_ROW = 15;

export const RangeFormat: ExcelClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: formatProperty("horizontal", (value) => {
      if (OTHER_HORIZONTAL.includes(String(value))) throw unsupportedValue("the alignment", value);
      return choice(value, HORIZONTAL, "horizontalAlignment");
    }),
    verticalAlignment: formatProperty("vertical", (value) => {
      if (OTHER_VERTICAL.includes(String(value))) throw unsupportedValue("the alignment", value);
      return choice(value, VERTICAL, "verticalAlignment");
    }),
    wrapText: formatProperty("wrap", truth("wrapText")),
    columnWidth: measure(
      "columnWidth",
      (sheet, area, world) => column(area).map((index) => world.grid.columnWidth(sheet, index)),
      (sheet, { column: from, columns }, width, world) => {
        guardSheet(sheet, world, "allowFormatColumns");
        world.grid.setColumnWidth(sheet, from, from + columns - 1, width);
      }
    ),
    rowHeight: measure(
      "rowHeight",
      (sheet, area, world) => row(area).map((index) => world.grid.rowHeight(sheet, index)),
      (sheet, { row: from, rows }, height, world) => {
        guardSheet(sheet, world, "allowFormatRows");
        world.grid.setRowHeight(sheet, from, from + rows - 1, height);
      }
    ),
  },
  children: {
    fill: (target, world) => world.make("RangeFill", target),
    font: (target, world) => world.make("RangeFont", target),
    borders: (target, world) => world.make("RangeBorderCollection", target),
    protection: (target, world) => world.make("FormatProtection", target),
  },
  methods: {
    autofitColumns: ({ place }, _args, world) => {
      guardSheet(place.sheet, world, "allowFormatColumns");
      const used = world.grid.usedArea(place.sheet, true);
      const area = used && intersection(used, { ...place.area, row: used.row, rows: used.rows });
      for (const index of area ? column(area) : []) {
        const width = autofitWidth(world.grid, place.sheet, index);
        world.grid.setColumnWidth(place.sheet, index, index, width);
      }
    },
    autofitRows: ({ place }, _args, world) => {
      guardSheet(place.sheet, world, "allowFormatRows");
      const area = walkable(place.sheet, place.area, world);
      if (!area) return;
      world.grid.setRowHeight(place.sheet, area.row, area.row + area.rows - 1, STANDARD_ROW);
    },
  },
};

/** Widths and heights: the common one, or null where they differ. */
function measure(
  name: "columnWidth" | "rowHeight",
  read: (sheet: string, area: Area, world: World) => number[],
  write: (sheet: string, area: Area, value: number, world: World) => void
): Property<RangeTarget> {
  return {
    get: ({ place }, world) => {
      const area = walkable(world.sheet(place.sheet).id, place.area, world) ?? place.area;
      const all = read(place.sheet, { ...area, rows: Math.min(area.rows, 10_000) }, world);
      return all.every((value) => value === all[0]) ? all[0] : null;
    },
    set: ({ place }, value, world) => {
      const size = withinLimit(name, numberArgument(value, name));
      write(world.sheet(place.sheet).id, place.area, size, world);
    },
  };
}

function column(area: Area): number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

function row(area: Area): number[] {
  return Array.from({ length: area.rows }, (_, index) => area.row + index);
}
