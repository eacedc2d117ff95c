import type { ExcelClass } from "./ExcelClass";
import type { MarkTarget } from "./targets";

export const ConditionalRangeFormat: ExcelClass<MarkTarget> = {
  name: "ConditionalRangeFormat",
  children: {
    fill: (target, world) => world.make("ConditionalRangeFill", target),
    font: (target, world) => world.make("ConditionalRangeFont", target),
  },
};
