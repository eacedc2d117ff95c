import { itemNotFound } from "../batch/HostError";
import { textArgument, unsupportedValue, wholeArgument } from "./arguments";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import { guardSheet } from "./guard";
import type { RangeTarget } from "./targets";

export const ConditionalFormatCollection: ExcelClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (target, world) => all(target, world),
  item: (target, id, world) => {
    const found = find(target, id, world);
    if (!found) throw itemNotFound("the conditional format");
    return found;
  },
  methods: {
    add: ({ place }, [type], world) => {
      if (type !== "Custom") throw unsupportedValue("conditional formats of type", type);
      const { row, column, rows, columns } = place.area;
      // Larger ones spoil the calculation of the grid in the page.
      if (rows * columns > 1)
        throw unsupportedValue("conditional formats of this size", { rows, columns });
      guardSheet(place.sheet, world, "allowFormatCells");
      const id = world.document.newId();
      world.marks.add(place.sheet, {
        ...{ id, row, column },
        ...{ formula: "", fill: null, fontColor: null, bold: false },
      });
      return world.make("ConditionalFormat", { sheet: place.sheet, id });
    },
    getItem: (target, [id], world) => {
      const found = find(target, id, world);
      if (!found) throw itemNotFound("the conditional format");
      return found;
    },
    getItemOrNullObject: (target, [id], world) => find(target, id, world),
    getItemAt: (target, [index], world) => {
      const found = all(target, world)[wholeArgument(index, "index", 0)];
      if (!found) throw itemNotFound("a conditional format with that index");
      return found;
    },
    getCount: (target, _args, world) => all(target, world).length,
    clearAll: ({ place }, _args, world) => {
      guardSheet(place.sheet, world, "allowFormatCells");
      for (const { id } of world.marks.within(place.sheet, place.area)) {
        world.marks.remove(place.sheet, id);
      }
    },
  },
};

function all({ place }: RangeTarget, world: World): Instance[] {
  const { sheet, area } = place;
  return world.marks
    .within(world.sheet(sheet).id, area)
    .map(({ id }) => world.make("ConditionalFormat", { sheet, id }));
}

function find({ place }: RangeTarget, key: unknown, world: World): Instance | null {
  const id = textArgument(key, "conditional format id");
  const here = world.marks.within(world.sheet(place.sheet).id, place.area);
  return here.some((mark) => mark.id === id)
    ? world.make("ConditionalFormat", { sheet: place.sheet, id })
    : null;
}
