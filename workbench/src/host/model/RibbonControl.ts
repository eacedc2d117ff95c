import type { ExcelClass } from "./ExcelClass";
import type { RibbonControlTarget } from "./targets";

/** A button of the ribbon, or a tab on the way to one. */
export const RibbonControl: ExcelClass<RibbonControlTarget> = {
  name: "RibbonControl",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    enabled: {
      set: ({ id }, value, world) => {
        world.surroundings.updateRibbon(id, { enabled: value === true });
      },
    },
  },
};
