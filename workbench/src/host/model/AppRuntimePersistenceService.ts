import { choice } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** Behind Office.addin.setStartupBehavior and getStartupBehavior. */
export const AppRuntimePersistenceService: ExcelClass<Only> = {
  name: "AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState: (_, [state], world) => {
      world.document.startupBehavior = choice(state, ["Background", "Inactive"], "startState");
    },
    getAppRuntimeStartState: (_, _args, world) => world.document.startupBehavior,
  },
};
