import { MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import { contains, intersection, type Shift } from "../../grid/area";
import type { Area } from "../../grid/Grid";
import { invalidArgument, itemNotFound } from "../batch/HostError";
import { choice, unsupportedValue, wholeArgument } from "./arguments";
import { cellProperties, setCellProperties } from "./cellProperties";
import type { Instance, World } from "./ExcelClass";
import { guardCells, guardSheet, walkable } from "./guard";
import type { RangeTarget } from "./targets";

type Method = (target: RangeTarget, args: readonly unknown[], world: World) => unknown;

const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Methods of Range that do something. */
export const rangeActions: Readonly<Record<string, Method>> = {
  select: ({ place }, _args, world) => {
    if (world.sheet(place.sheet).visibility !== "Visible") {
      throw invalidArgument("a hidden worksheet has no selection");
    }
    world.grid.activate(place.sheet);
    world.grid.select(place.sheet, [place.area]);
  },
  clear,
  merge: ({ place }, [across], world) => {
    guardSheet(place.sheet, world);
    const { area, sheet } = place;
    const lines = Array.from({ length: across === true ? area.rows : 0 }, (_, n) => ({
      ...{ ...area, row: area.row + n, rows: 1 },
    }));
    for (const whole of across === true ? lines : [area]) {
      refuseOverlap(sheet, whole, world);
      world.grid.merge(sheet, whole);
    }
  },
  unmerge: ({ place }, _args, world) => {
    guardSheet(place.sheet, world);
    world.grid.unmerge(place.sheet, place.area);
  },
  insert: ({ place }, [direction], world) => {
    const shift = wholeLines(place.area, choice(direction, ["Down", "Right"], "shift"));
    guardSheet(place.sheet, world, shift === "rows" ? "allowInsertRows" : "allowInsertColumns");
    const { area, sheet } = place;
    world.marks.flush();
    world.grid.insert(sheet, area, shift);
    return world.make("Range", { place: world.places.make(sheet, area) });
  },
  delete: ({ place }, [direction], world) => {
    const shift = wholeLines(place.area, choice(direction, ["Up", "Left"], "shift"));
    guardSheet(place.sheet, world, shift === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
    const { area, sheet } = place;
    world.marks.flush();
    world.grid.remove(sheet, area, shift);
  },
  getCellProperties: ({ place }, [wanted], world) =>
    cellProperties(world.sheet(place.sheet).id, place.area, wanted, world),
  setCellProperties: ({ place }, [rows], world) => {
    setCellProperties(world.sheet(place.sheet).id, place.area, rows, world);
  },
  getMergedAreas: (target, _args, world) => {
    const areas = mergedAreas(target, world);
    if (!areas) throw itemNotFound("no cells are merged here");
    return areas;
  },
  getMergedAreasOrNullObject: (target, _args, world) => mergedAreas(target, world),
  calculate: (_, _args, world) => world.grid.recalculate(),
  setDirty: () => undefined,
  _KeepReference: ({ place }, _args, world) => ({ _ReferenceId: world.places.keep(place) }),
  // Sent before a large write, which comes in slices.
  _ValidateArraySize: ({ place }, [rows, columns], world) => {
    world.sheet(place.sheet);
    const fits =
      wholeArgument(rows, "rows") === place.area.rows &&
      wholeArgument(columns, "columns") === place.area.columns;
    if (!fits) throw invalidArgument("the array does not have the size of the range");
  },
};

/** Merged cells can be merged into more, but not parted by it. */
function refuseOverlap(sheet: string, area: Area, world: World): void {
  const parted = world.grid
    .merges(sheet)
    .some((merge) => intersection(merge, area) && !contains(area, merge));
  if (parted) throw invalidArgument("the range overlaps merged cells");
}

function clear({ place }: RangeTarget, [applyTo]: readonly unknown[], world: World): void {
  const what = choice(applyTo ?? "All", CLEARED, "applyTo");
  const { sheet } = place;
  const area = walkable(world.sheet(sheet).id, place.area, world);
  // No cell of the stage bears a link.
  if (what === "Hyperlinks") return;
  if (what !== "Contents") guardSheet(sheet, world, "allowFormatCells");
  // Conditional formats outlast "RemoveHyperlinks", which takes formats for those of a link.
  if (what === "All" || what === "Formats") {
    for (const { id } of world.marks.within(sheet, place.area)) world.marks.remove(sheet, id);
  }
  if (!area) return;
  guardCells(sheet, area, world);
  if (what === "All") world.grid.setValidation(sheet, area, null);
  world.grid.clear(sheet, area, GRID_CLEARS[what]);
}

const GRID_CLEARS = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  RemoveHyperlinks: "formats",
} as const;

/** Only whole rows and columns go in and out: the grid cannot push part of a row aside. */
function wholeLines(
  area: { readonly rows: number; readonly columns: number },
  direction: string
): Shift {
  const shift: Shift = direction === "Down" || direction === "Up" ? "rows" : "columns";
  const whole = shift === "rows" ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  if (!whole) throw unsupportedValue("shifting part of a row or column", direction);
  return shift;
}

function mergedAreas({ place }: RangeTarget, world: World): Instance | null {
  const merges = world.grid
    .merges(world.sheet(place.sheet).id)
    .filter((merge) => intersection(merge, place.area));
  if (merges.length === 0) return null;
  const places = merges.map((merge) => world.places.make(place.sheet, merge));
  return world.make("RangeAreas", { sheet: place.sheet, places });
}
