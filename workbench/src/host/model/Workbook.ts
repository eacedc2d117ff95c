import { HostError, itemNotFound } from "../batch/HostError";
import { textArgument } from "./arguments";
import type { ExcelClass, World } from "./ExcelClass";
import { Place } from "./Place";
import type { Only } from "./targets";

export const Workbook: ExcelClass<Only> = {
  name: "Workbook",
  properties: {
    name: { get: () => "工作簿1.xlsx" },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  children: {
    application: (_, world) => world.make("Application", {}),
    worksheets: (_, world) => world.make("WorksheetCollection", {}),
    names: (_, world) => world.make("NamedItemCollection", { scope: null }),
    settings: (_, world) => world.make("SettingCollection", {}),
    customXmlParts: (_, world) => world.make("CustomXmlPartCollection", {}),
    _Runtime: (_, world) => world.make("Runtime", {}),
  },
  methods: {
    getSelectedRange: (_, _args, world) => {
      const { sheet, areas } = world.grid.selection();
      const [area, ...more] = areas;
      if (!area || more.length > 0) {
        throw new HostError("InvalidSelection", "The selection is not a single range.");
      }
      return world.make("Range", { place: world.places.make(sheet, area) });
    },
    getSelectedRanges: (_, _args, world) => {
      const { sheet, areas } = world.grid.selection();
      const places = areas.map((area) => world.places.make(sheet, area));
      return world.make("RangeAreas", { sheet, places });
    },
    getActiveCell: (_, _args, world) => {
      const { sheet, areas } = world.grid.selection();
      const { row, column } = areas[0] ?? { row: 0, column: 0 };
      const place = world.places.make(sheet, { row, column, rows: 1, columns: 1 });
      return world.make("Range", { place });
    },
    _GetRangeForEventByReferenceId: (_, [id], world) => {
      const range = rangeOfEvent(id, world);
      if (!range) throw itemNotFound("the range of the event is gone");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], world) => rangeOfEvent(id, world),
    _RemoveReference: (_, [id], world) => {
      world.places.release(textArgument(id, "reference id"));
    },
    _RemoveAllReferences: (_, _args, world) => {
      world.places.releaseAll();
    },
    _GetReferenceCount: (_, _args, world) => world.places.count,
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, world) => {
      world.surroundings.functionsReady();
    },
  },
};

function rangeOfEvent(id: unknown, world: World) {
  const place = world.places.find(textArgument(id, "reference id"));
  return place instanceof Place ? world.make("Range", { place }) : null;
}
