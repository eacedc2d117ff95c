import { itemNotFound } from "../batch/HostError";
import { choice, placeArgument, textArgument, unsupportedValue, wholeArgument } from "./arguments";
import type { ChartState } from "./ChartState";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import { guardSheet } from "./guard";
import type { SheetTarget } from "./targets";

/** Where a chart lies until it is told. */
const MIDDLE = { row: 4, column: 3, rows: 15, columns: 8 };

export const ChartCollection: ExcelClass<SheetTarget> = {
  name: "ChartCollection",
  properties: { count: { get: ({ sheet }, world) => on(sheet, world).length } },
  items: ({ sheet }, world) => on(sheet, world).map((chart) => world.make("Chart", { chart })),
  item: (target, key, world) => orFail(find(target, key, world)),
  methods: {
    add: ({ sheet }, [type, source, seriesBy], world) => {
      const { id } = world.sheet(sheet);
      guardSheet(id, world, "allowEditObjects");
      // The stage draws no other.
      if (type !== "ColumnClustered") throw unsupportedValue("charts of type", type);
      const by = choice(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
      const { sheet: home, area } = placeArgument(source, id, world);
      const chart: ChartState = {
        ...{ id: world.document.newId(), sheet: id, type, name: freeName(id, world) },
        seriesBy: by === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : by,
        data: world.places.own(home, area),
        over: world.places.own(id, MIDDLE),
        ...{ title: null, titleVisible: false, legend: "Bottom", legendVisible: true },
      };
      world.document.charts = [...world.document.charts, chart];
      return world.make("Chart", { chart });
    },
    getItem: (target, [name], world) => orFail(find(target, name, world)),
    getItemOrNullObject: (target, [name], world) => find(target, name, world),
    getItemAt: ({ sheet }, [index], world) => {
      const chart = on(sheet, world)[wholeArgument(index, "index", 0)];
      return orFail(chart ? world.make("Chart", { chart }) : null);
    },
    getCount: ({ sheet }, _args, world) => on(sheet, world).length,
  },
};

function on(sheet: string, world: World): readonly ChartState[] {
  const { id } = world.sheet(sheet);
  return world.document.charts.filter((chart) => chart.sheet === id);
}

function find({ sheet }: SheetTarget, key: unknown, world: World): Instance | null {
  const wanted = textArgument(key, "chart name");
  const chart = on(sheet, world).find(({ id, name }) => id === wanted || name === wanted);
  return chart ? world.make("Chart", { chart }) : null;
}

function orFail(chart: Instance | null): Instance {
  if (!chart) throw itemNotFound("the chart");
  return chart;
}

function freeName(sheet: string, world: World): string {
  const taken = new Set(on(sheet, world).map(({ name }) => name));
  let number = 1;
  while (taken.has(`图表 ${number}`)) number++;
  return `图表 ${number}`;
}
