import { textArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import { truth } from "./formatProperty";
import type { ChartTarget } from "./targets";

export const ChartTitle: ExcelClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: ({ chart }) => chart.title ?? "",
      set: ({ chart }, value) => {
        chart.title = textArgument(value, "text");
        chart.titleVisible = true;
      },
    },
    visible: {
      get: ({ chart }) => chart.titleVisible,
      set: ({ chart }, value) => {
        chart.titleVisible = truth("visible")(value);
      },
    },
  },
};
