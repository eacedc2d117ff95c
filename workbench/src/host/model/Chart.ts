import { boundingArea } from "../../grid/area";
import { invalidArgument } from "../batch/HostError";
import { placeArgument, textArgument } from "./arguments";
import { frameOf } from "./chartFrame";
import type { ExcelClass, Property } from "./ExcelClass";
import { guardSheet } from "./guard";
import type { ChartTarget } from "./targets";

export const Chart: ExcelClass<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value, world) => {
        guardSheet(chart.sheet, world, "allowEditObjects");
        chart.name = textArgument(value, "name");
      },
    },
    chartType: { get: ({ chart }) => chart.type },
    // Where it lies is set by cells; as lengths it can be read.
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
  },
  children: {
    title: (target, world) => world.make("ChartTitle", target),
    legend: (target, world) => world.make("ChartLegend", target),
    worksheet: ({ chart }, world) => world.make("Worksheet", { sheet: chart.sheet }),
  },
  methods: {
    setPosition: ({ chart }, [start, end], world) => {
      guardSheet(chart.sheet, world, "allowEditObjects");
      const from = placeArgument(start, chart.sheet, world);
      const to = end == null ? from : placeArgument(end, chart.sheet, world);
      if (from.sheet !== chart.sheet || to.sheet !== chart.sheet) {
        throw invalidArgument("a chart lies on its own sheet");
      }
      chart.over = world.places.own(chart.sheet, boundingArea(from.area, to.area));
    },
    delete: ({ chart }, _args, world) => {
      guardSheet(chart.sheet, world, "allowEditObjects");
      world.document.charts = world.document.charts.filter((other) => other !== chart);
    },
  },
};

function length(side: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return { get: ({ chart }, world) => frameOf(chart, world)[side] };
}
