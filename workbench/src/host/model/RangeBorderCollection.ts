import type { BorderEdge } from "../../grid/Grid";
import { notEmulated } from "../batch/HostError";
import { choice, wholeArgument } from "./arguments";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import type { RangeTarget } from "./targets";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

export const RangeBorderCollection: ExcelClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => EDGES.length } },
  items: ({ place }, world) => EDGES.map((edge) => world.make("RangeBorder", { place, edge })),
  item: (target, key, world) => find(target, key, world),
  methods: {
    getItem: (target, [key], world) => find(target, key, world),
    getItemAt: ({ place }, [index], world) => {
      const edge = EDGES[wholeArgument(index, "index", 0)];
      return world.make("RangeBorder", { place, edge: choice(edge, EDGES, "index") });
    },
  },
};

function find({ place }: RangeTarget, key: unknown, world: World): Instance {
  if (key === "DiagonalDown" || key === "DiagonalUp") throw notEmulated(`the border ${key}`);
  return world.make("RangeBorder", { place, edge: choice(key, EDGES, "border index") });
}
