import { itemNotFound } from "../batch/HostError";
import { wholeArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { AreasTarget } from "./targets";

export const RangeCollection: ExcelClass<AreasTarget> = {
  name: "RangeCollection",
  items: ({ places }, world) => places.map((place) => world.make("Range", { place })),
  methods: {
    getCount: ({ places }) => places.length,
    getItemAt: ({ places }, [index], world) => {
      const place = places[wholeArgument(index, "index", 0)];
      if (!place) throw itemNotFound("an area with that index");
      return world.make("Range", { place });
    },
  },
};
