import type { SheetInfo } from "../../grid/Grid";
import { itemNotFound } from "../batch/HostError";
import { WORKBOOK_TARGET } from "../events/EventHub";
import { registrations } from "../events/registrations";
import { textArgument } from "./arguments";
import type { ExcelClass, World } from "./ExcelClass";
import { checkSheetName } from "./sheetNames";
import type { Only } from "./targets";

export const WorksheetCollection: ExcelClass<Only> = {
  name: "WorksheetCollection",
  items: (_, world) => world.grid.sheets().map((sheet) => make(sheet, world)),
  item: (_, key, world) => {
    const sheet = world.findSheet(textArgument(key, "worksheet key"));
    if (!sheet) throw itemNotFound(`worksheet "${String(key)}"`);
    return make(sheet, world);
  },
  methods: {
    getItemOrNullObject: (_, [key], world) => {
      const sheet = world.findSheet(textArgument(key, "worksheet key"));
      return sheet && make(sheet, world);
    },
    getActiveWorksheet: (_, _args, world) => make(world.sheet(world.grid.selection().sheet), world),
    getFirst: (_, [visibleOnly], world) => end(candidates(visibleOnly, world)[0], world),
    getLast: (_, [visibleOnly], world) => end(candidates(visibleOnly, world).at(-1), world),
    getCount: (_, [visibleOnly], world) => candidates(visibleOnly, world).length,
    add: (_, [name], world) => {
      const chosen = typeof name === "string" && name !== "" ? name : freeName(world);
      checkSheetName(chosen, null, world);
      return make(world.grid.addSheet(chosen), world);
    },
    ...registrations<Only>(
      [
        "DataChanged",
        "Activated",
        "Deactivated",
        "SelectionChanged",
        "Calculated",
        "Added",
        "Deleted",
      ],
      () => WORKBOOK_TARGET
    ),
  },
};

function make(sheet: SheetInfo, world: World) {
  return world.make("Worksheet", { sheet: sheet.id });
}

function end(sheet: SheetInfo | undefined, world: World) {
  if (!sheet) throw itemNotFound("a visible worksheet");
  return make(sheet, world);
}

function candidates(visibleOnly: unknown, world: World): readonly SheetInfo[] {
  const sheets = world.grid.sheets();
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
}

function freeName(world: World): string {
  let number = world.grid.sheets().length + 1;
  while (world.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
