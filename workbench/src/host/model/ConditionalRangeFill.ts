import type { ExcelClass } from "./ExcelClass";
import { color } from "./formatProperty";
import type { MarkTarget } from "./targets";

export const ConditionalRangeFill: ExcelClass<MarkTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: ({ sheet, id }, world) => world.marks.get(sheet, id).fill ?? "",
      set: ({ sheet, id }, value, world) => {
        world.marks.change(sheet, id, { fill: color(value) });
      },
    },
  },
  methods: {
    clear: ({ sheet, id }, _args, world) => {
      world.marks.change(sheet, id, { fill: null });
    },
  },
};
