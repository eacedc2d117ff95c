import { WHOLE_SHEET, span } from "../../grid/address";
import type { Area, SheetInfo } from "../../grid/Grid";
import { HostError, invalidArgument, itemNotFound } from "../batch/HostError";
import { registrations } from "../events/registrations";
import { choice, placeAt, textArgument, wholeArgument } from "./arguments";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import { color } from "./formatProperty";
import { checkSheetName } from "./sheetNames";
import type { SheetTarget } from "./targets";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export const Worksheet: ExcelClass<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet }),
  properties: {
    id: { get: ({ sheet }, world) => world.sheet(sheet).id },
    name: {
      get: ({ sheet }, world) => world.sheet(sheet).name,
      set: ({ sheet }, value, world) => {
        const name = textArgument(value, "worksheet name");
        checkSheetName(name, world.sheet(sheet).id, world);
        world.grid.updateSheet(sheet, { name });
      },
    },
    position: {
      get: ({ sheet }, world) => indexOf(sheet, world),
      set: ({ sheet }, value, world) => {
        world.grid.moveSheet(world.sheet(sheet).id, wholeArgument(value, "position", 0));
      },
    },
    visibility: {
      get: ({ sheet }, world) => world.sheet(sheet).visibility,
      set: ({ sheet }, value, world) => {
        const visibility = choice(value, VISIBILITIES, "visibility");
        if (visibility !== "Visible") refuseLastVisible(world.sheet(sheet), world);
        world.grid.updateSheet(sheet, { visibility });
      },
    },
    tabColor: {
      // Excel tells no color of a sheet that is out of sight, and "" where none was chosen.
      get: ({ sheet }, world) => {
        const { visibility, tabColor } = world.sheet(sheet);
        return visibility === "Visible" ? tabColor : null;
      },
      set: ({ sheet }, value, world) => {
        const { id } = world.sheet(sheet);
        world.grid.updateSheet(id, { tabColor: value === "" ? "" : color(value) });
      },
    },
    // Read under the one name, and set under the other.
    gridlines: { set: setGridlines },
    showGridlines: {
      get: ({ sheet }, world) => world.sheet(sheet).gridlines,
      set: setGridlines,
    },
  },
  children: {
    charts: (target, world) => world.make("ChartCollection", target),
    protection: (target, world) => world.make("WorksheetProtection", target),
    names: ({ sheet }, world) => world.make("NamedItemCollection", { scope: sheet }),
    pageLayout: (target, world) => world.make("PageLayout", target),
    freezePanes: (target, world) => world.make("WorksheetFreezePanes", target),
  },
  methods: {
    activate: ({ sheet }, _args, world) => {
      world.grid.activate(world.sheet(sheet).id);
    },
    delete: ({ sheet }, _args, world) => {
      refuseLastVisible(world.sheet(sheet), world);
      world.marks.forget(sheet);
      world.grid.removeSheet(sheet);
    },
    getRange: ({ sheet }, [address], world) => {
      world.sheet(sheet);
      if (address === null || address === undefined) return at(sheet, WHOLE_SHEET, world);
      const place = placeAt(textArgument(address, "address"), sheet, world);
      return world.make("Range", { place });
    },
    getRanges: ({ sheet }, [addresses], world) => {
      const parts = textArgument(addresses, "address").split(",");
      const places = parts.map((part) => placeAt(part.trim(), sheet, world));
      return world.make("RangeAreas", { sheet, places });
    },
    getCell: ({ sheet }, [row, column], world) => rangeFrom(sheet, [row, column, 1, 1], world),
    getRangeByIndexes: ({ sheet }, args, world) => rangeFrom(sheet, args, world),
    getUsedRange: ({ sheet }, [valuesOnly], world) =>
      used(sheet, valuesOnly, world) ??
      at(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, world),
    getUsedRangeOrNullObject: ({ sheet }, [valuesOnly], world) => used(sheet, valuesOnly, world),
    getNext: (target, args, world) => orFail(beside(target, 1, args, world)),
    getNextOrNullObject: (target, args, world) => beside(target, 1, args, world),
    getPrevious: (target, args, world) => orFail(beside(target, -1, args, world)),
    getPreviousOrNullObject: (target, args, world) => beside(target, -1, args, world),
    calculate: (_, _args, world) => world.grid.recalculate(),
    // Office.js finds a neighbour again by this in later requests.
    _GetSheetById: (_, [id], world) => {
      const info = world.sheet(textArgument(id, "worksheet id"));
      return world.make("Worksheet", { sheet: info.id });
    },
    ...registrations<SheetTarget>(
      ["DataChanged", "Activated", "Deactivated", "SelectionChanged", "Calculated"],
      ({ sheet }) => sheet
    ),
  },
};

function setGridlines({ sheet }: SheetTarget, value: unknown, world: World): void {
  world.grid.updateSheet(world.sheet(sheet).id, { gridlines: value === true });
}

function at(sheet: string, area: Area, world: World): Instance {
  return world.make("Range", { place: world.places.make(sheet, area) });
}

function rangeFrom(sheet: string, args: readonly unknown[], world: World): Instance {
  const [row, column] = [wholeArgument(args[0], "row", 0), wholeArgument(args[1], "column", 0)];
  const [rows, columns] = [wholeArgument(args[2], "rows", 1), wholeArgument(args[3], "columns", 1)];
  const area = span(row, column, row + rows - 1, column + columns - 1);
  if (!area) throw invalidArgument("the range leaves the sheet");
  return at(world.sheet(sheet).id, area, world);
}

function used(sheet: string, valuesOnly: unknown, world: World): Instance | null {
  const area = world.grid.usedArea(world.sheet(sheet).id, valuesOnly === true);
  return area && at(sheet, area, world);
}

function indexOf(sheet: string, world: World): number {
  const { id } = world.sheet(sheet);
  return world.grid.sheets().findIndex((info) => info.id === id);
}

function beside(
  { sheet }: SheetTarget,
  step: 1 | -1,
  [visibleOnly]: readonly unknown[],
  world: World
): Instance | null {
  const sheets = world.grid.sheets();
  for (let index = indexOf(sheet, world) + step; ; index += step) {
    const info = sheets[index];
    if (!info) return null;
    if (visibleOnly !== true || info.visibility === "Visible") {
      return world.make("Worksheet", { sheet: info.id });
    }
  }
}

function orFail(sheet: Instance | null): Instance {
  if (!sheet) throw itemNotFound("a worksheet beside this one");
  return sheet;
}

function refuseLastVisible(sheet: SheetInfo, world: World): void {
  const visible = world.grid.sheets().filter((info) => info.visibility === "Visible");
  if (visible.length === 1 && visible[0]?.id === sheet.id) {
    throw new HostError("InvalidOperation", "A workbook must keep at least one visible worksheet.");
  }
}
