import { HostError, invalidArgument } from "../batch/HostError";
import type { World } from "./ExcelClass";
import { withinLimit } from "./withinLimit";

/** Excel keeps this one for the list of changes of a shared workbook. */
const RESERVED = "history";

/** Excel's rules for a sheet's name; `own` is the id of the sheet that is being renamed. */
export function checkSheetName(name: string, own: string | null, world: World): void {
  withinLimit("sheetName", name);
  if (/[\\/?*:[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === RESERVED) {
    throw invalidArgument(`"${name}" cannot name a worksheet`);
  }
  const taken = world.grid
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new HostError("ItemAlreadyExists", `A worksheet named "${name}" already exists.`);
  }
}
