import type { ExcelClass, Instance, World } from "./ExcelClass";
import { guardSheet } from "./guard";
import type { MarkTarget } from "./targets";

export const ConditionalFormat: ExcelClass<MarkTarget> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: () => "Custom" },
    priority: {
      get: ({ sheet, id }, world) => {
        const { row, column } = world.marks.get(sheet, id);
        const here = world.marks.within(sheet, { row, column, rows: 1, columns: 1 });
        return here.findIndex((mark) => mark.id === id);
      },
    },
    stopIfTrue: { get: () => false },
  },
  children: {
    custom: (target, world) => world.make("CustomConditionalFormat", target),
    customOrNullObject: (target, world) => world.make("CustomConditionalFormat", target),
    // There are only custom ones here.
    cellValueOrNullObject: () => null,
    colorScaleOrNullObject: () => null,
    dataBarOrNullObject: () => null,
    iconSetOrNullObject: () => null,
    presetOrNullObject: () => null,
    textComparisonOrNullObject: () => null,
    topBottomOrNullObject: () => null,
  },
  methods: {
    delete: ({ sheet, id }, _args, world) => {
      world.marks.get(sheet, id);
      guardSheet(sheet, world, "allowFormatCells");
      world.marks.remove(sheet, id);
    },
    getRange: range,
    getRangeOrNullObject: range,
  },
};

function range({ sheet, id }: MarkTarget, _args: readonly unknown[], world: World): Instance {
  const { row, column } = world.marks.get(sheet, id);
  const place = world.places.make(sheet, { row, column, rows: 1, columns: 1 });
  return world.make("Range", { place });
}
