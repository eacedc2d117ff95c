import { MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import { itemNotFound } from "../batch/HostError";
import { placeArgument, wholeArgument } from "./arguments";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import type { SheetTarget } from "./targets";

export const WorksheetFreezePanes: ExcelClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ sheet }, [count], world) => {
      freeze(sheet, wholeArgument(count ?? 1, "count", 0), 0, world);
    },
    freezeColumns: ({ sheet }, [count], world) => {
      freeze(sheet, 0, wholeArgument(count ?? 1, "count", 0), world);
    },
    freezeAt: ({ sheet }, [range], world) => {
      const { row, rows, column, columns } = placeArgument(range, sheet, world).area;
      freeze(
        sheet,
        rows === MAX_ROWS ? 0 : row + rows,
        columns === MAX_COLUMNS ? 0 : column + columns,
        world
      );
    },
    unfreeze: ({ sheet }, _args, world) => {
      freeze(sheet, 0, 0, world);
    },
    getLocation: (target, _args, world) => {
      const range = location(target, world);
      if (!range) throw itemNotFound("nothing is frozen");
      return range;
    },
    getLocationOrNullObject: (target, _args, world) => location(target, world),
  },
};

function freeze(sheet: string, rows: number, columns: number, world: World): void {
  world.grid.freeze(world.sheet(sheet).id, rows, columns);
  world.document.frozen.set(sheet, { rows, columns });
}

function location({ sheet }: SheetTarget, world: World): Instance | null {
  const { rows, columns } = world.document.frozen.get(sheet) ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return world.make("Range", { place: world.places.make(sheet, area) });
}
