import { invalidArgument } from "../batch/HostError";
import { checkConditionFormula } from "./checkFormula";
import type { ExcelClass } from "./ExcelClass";
import type { MarkTarget } from "./targets";

export const ConditionalFormatRule: ExcelClass<MarkTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: ({ sheet, id }, world) => world.marks.get(sheet, id).formula,
      set: ({ sheet, id }, value, world) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument("formula");
        checkConditionFormula(value);
        world.marks.change(sheet, id, { formula: value });
      },
    },
  },
};
