import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

export const Runtime: ExcelClass<Only> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (_, world) => world.document.eventsEnabled,
      set: (_, value, world) => {
        world.document.eventsEnabled = value === true;
      },
    },
  },
};
