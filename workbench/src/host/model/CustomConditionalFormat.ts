import type { ExcelClass } from "./ExcelClass";
import type { MarkTarget } from "./targets";

export const CustomConditionalFormat: ExcelClass<MarkTarget> = {
  name: "CustomConditionalFormat",
  children: {
    rule: (target, world) => world.make("ConditionalFormatRule", target),
    format: (target, world) => world.make("ConditionalRangeFormat", target),
  },
};
