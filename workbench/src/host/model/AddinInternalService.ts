import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** Office.js says by this that ribbon commands and shortcuts can be sent. */
export const AddinInternalService: ExcelClass<Only> = {
  name: "AddinInternalService",
  methods: {
    notifyActionHandlerReady: (_, _args, world) => {
      world.surroundings.actionsReady();
    },
  },
};
