import type { ExcelClass } from "./ExcelClass";
import { color, truth } from "./formatProperty";
import type { MarkTarget } from "./targets";

export const ConditionalRangeFont: ExcelClass<MarkTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: ({ sheet, id }, world) => world.marks.get(sheet, id).fontColor ?? "",
      set: ({ sheet, id }, value, world) => {
        world.marks.change(sheet, id, { fontColor: color(value) });
      },
    },
    bold: {
      get: ({ sheet, id }, world) => world.marks.get(sheet, id).bold,
      set: ({ sheet, id }, value, world) => {
        world.marks.change(sheet, id, { bold: truth("bold")(value) });
      },
    },
  },
  methods: {
    clear: ({ sheet, id }, _args, world) => {
      world.marks.change(sheet, id, { fontColor: null, bold: false });
    },
  },
};
