import { choice, unsupportedValue } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const KINDS = ["Recalculate", "Full", "FullRebuild"] as const;

export const Application: ExcelClass<Only> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (_, world) => world.document.calculationMode,
      set: (_, value, world) => {
        const mode = choice(value, MODES, "calculationMode");
        const { grid } = world;
        if (mode === "Manual" && !grid.holdResults)
          throw unsupportedValue("calculation mode", mode);
        grid.holdResults?.(mode === "Manual");
        world.document.calculationMode = mode;
      },
    },
    calculationState: { get: () => "Done" },
  },
  methods: {
    calculate: async (_, [kind], world) => {
      choice(kind, KINDS, "calculationType");
      await world.grid.recalculate();
    },
    // There is no screen to hold back and no calculation to put off within one request.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
};
