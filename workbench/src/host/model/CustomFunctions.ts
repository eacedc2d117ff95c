import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** How the results of custom functions come back, and the sign that they can be called. */
export const CustomFunctions: ExcelClass<Only> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, world) => {
      world.surroundings.functionsReady();
    },
    setInvocationArrayResults: (_, [results], world) => {
      world.functions.settleArrays(results);
    },
    setInvocationResults: (_, [results], world) => {
      world.functions.settleRecords(results);
    },
    _GetEnabledFeatures: () => [],
  },
};
