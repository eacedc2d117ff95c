import { textArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** Behind Office.ribbon.requestUpdate. */
export const DynamicRibbon: ExcelClass<Only> = {
  name: "DynamicRibbon",
  methods: {
    getTab: (_, [id], world) => world.make("RibbonControl", { id: textArgument(id, "tab id") }),
    getButton: (_, [id], world) =>
      world.make("RibbonControl", { id: textArgument(id, "control id") }),
  },
};
