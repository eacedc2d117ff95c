import { intersection, isUnbounded } from "../../grid/area";
import type { Area } from "../../grid/Grid";
import { accessDenied } from "../batch/HostError";
import type { World } from "./ExcelClass";

/** Cells of a protected sheet are written only where they are unlocked. */
export function guardCells(sheet: string, area: Area, world: World): void {
  const info = world.sheet(sheet);
  if (!info.protected) return;
  if (world.grid.format(sheet, area).locked === false) return;
  throw accessDenied(`the sheet "${info.name}" is protected`);
}

/** Other changes of a protected sheet need the leave that was given when it was protected. */
export function guardSheet(sheet: string, world: World, leave?: string): void {
  const info = world.sheet(sheet);
  if (!info.protected) return;
  if (leave && world.document.protection.get(sheet)?.options[leave] === true) return;
  throw accessDenied(`the sheet "${info.name}" is protected`);
}

/** Whole rows and columns are cut to what is in use: the rest is blank, and too much to walk. */
export function walkable(sheet: string, area: Area, world: World): Area | null {
  if (!isUnbounded(area)) return area;
  const used = world.grid.usedArea(sheet, false);
  return used && intersection(used, area);
}
