import { choice } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const KINDS = ["Recalculate", "Full", "FullRebuild"] as const;

export const Application: ExcelClass<Only> = {
  name: "Application",
  properties: {
    // The grid itself always calculates: the mode is kept so that an add-in can see and change it.
    calculationMode: {
      get: (_, world) => world.document.calculationMode,
      set: (_, value, world) => {
        world.document.calculationMode = choice(value, MODES, "calculationMode");
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
