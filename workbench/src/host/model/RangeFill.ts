import type { ExcelClass } from "./ExcelClass";
import { color, formatProperty } from "./formatProperty";
import { guardSheet } from "./guard";
import type { RangeTarget } from "./targets";

export const RangeFill: ExcelClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    // Excel calls no fill white, and says "" where cells differ.
    color: formatProperty("fill", color, (fill, single) =>
      fill === "" || (fill === null && single) ? "#FFFFFF" : (fill ?? "")
    ),
  },
  methods: {
    clear: ({ place }, _args, world) => {
      guardSheet(place.sheet, world, "allowFormatCells");
      world.grid.setFormat(place.sheet, place.area, { fill: "" });
    },
  },
};
