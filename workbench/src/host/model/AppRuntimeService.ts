import { choice } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** Behind Office.addin.showAsTaskpane and Office.addin.hide. */
export const AppRuntimeService: ExcelClass<Only> = {
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState: (_, [state], world) => {
      const wanted = choice(state, ["Visible", "Background"], "appRuntimeState");
      world.surroundings.setVisibility(wanted === "Visible" ? "Visible" : "Hidden");
    },
    getAppRuntimeState: (_, _args, world) =>
      world.surroundings.visibility() === "Visible" ? "Visible" : "Background",
  },
};
