import { choice, unsupportedValue } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import { truth } from "./formatProperty";
import type { ChartTarget } from "./targets";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const ChartLegend: ExcelClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    position: {
      get: ({ chart }) => chart.legend,
      set: ({ chart }, value) => {
        if (value === "Custom") throw unsupportedValue("the legend position", value);
        chart.legend = choice(value, POSITIONS, "position");
      },
    },
    visible: {
      get: ({ chart }) => chart.legendVisible,
      set: ({ chart }, value) => {
        chart.legendVisible = truth("visible")(value);
      },
    },
  },
};
