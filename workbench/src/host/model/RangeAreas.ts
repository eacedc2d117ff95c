import { fullAddress } from "../../grid/address";
import type { ExcelClass } from "./ExcelClass";
import type { AreasTarget } from "./targets";

export const RangeAreas: ExcelClass<AreasTarget> = {
  name: "RangeAreas",
  identity: ({ places }, world) => {
    const reference = world.places.referenceOf(places);
    return reference === null ? {} : { _ReferenceId: reference };
  },
  properties: {
    address: {
      get: ({ sheet, places }, world) =>
        places.map((place) => fullAddress(world.sheet(sheet).name, place.area)).join(","),
    },
    areaCount: { get: ({ places }) => places.length },
    cellCount: {
      get: ({ places }) => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
    },
  },
  children: {
    areas: (target, world) => world.make("RangeCollection", target),
    worksheet: ({ sheet }, world) => world.make("Worksheet", { sheet }),
  },
  methods: {
    select: ({ sheet, places }, _args, world) => {
      world.grid.activate(world.sheet(sheet).id);
      world.grid.select(
        sheet,
        places.map((place) => place.area)
      );
    },
    _KeepReference: ({ places }, _args, world) => ({ _ReferenceId: world.places.keep(places) }),
  },
};
