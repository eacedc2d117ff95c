import { areaAddress } from "../../grid/address";
import type { GridEvent } from "../../grid/Grid";
import type { World } from "../model/ExcelClass";
import { valueType } from "../model/valueType";
import { EventType, WORKBOOK_TARGET, type EventNumber } from "./EventHub";

/** One entry of a pushed richApiMessage: category, type, target, message and id. */
export type Entry = readonly [number, number, string, string, string];

const EVENT_CATEGORY = 65536;

/** What the add-in is told about something that happened in the grid. */
export function announce(event: GridEvent, world: World, previousSheet: string): Entry[] {
  if (!world.document.eventsEnabled) return [];
  switch (event.type) {
    case "changed":
      return changed(event, world);
    case "selected":
      return raise(world, EventType.selectionChanged, event.sheet, {
        address: event.areas.map(areaAddress).join(","),
        worksheetId: event.sheet,
      });
    case "activated":
      // Excel says nothing of a sheet that was active before.
      if (event.sheet === previousSheet) return [];
      return [
        ...raise(world, EventType.deactivated, previousSheet, { worksheetId: previousSheet }),
        ...raise(world, EventType.activated, event.sheet, { worksheetId: event.sheet }),
      ];
    case "sheetAdded":
      return raise(world, EventType.added, event.sheet, local(event.sheet));
    case "sheetRemoved":
      return raise(world, EventType.deleted, event.sheet, local(event.sheet));
    case "calculated":
      return raise(world, EventType.calculated, event.sheet, {
        address: areaAddress(event.area),
        worksheetId: event.sheet,
      });
  }
}

function local(sheet: string): Record<string, unknown> {
  return { source: "Local", worksheetId: sheet };
}

function changed(event: Extract<GridEvent, { type: "changed" }>, world: World): Entry[] {
  const wanted = [event.sheet, WORKBOOK_TARGET].some((target) =>
    world.events.wants(EventType.changed, target)
  );
  if (!wanted) return [];
  return raise(world, EventType.changed, event.sheet, {
    ...local(event.sheet),
    ...(event.by === "remote" && { source: "Remote" }),
    address: areaAddress(event.area),
    changeType: event.change,
    referenceId: world.places.keepForEvent(event.sheet, event.area),
    shiftDirection: "None",
    ...(event.details && {
      valueBefore: event.details.before,
      valueTypeBefore: valueType(event.details.before),
      valueAfter: event.details.after,
      valueTypeAfter: valueType(event.details.after),
    }),
    triggerSource: event.by === "addin" ? "ThisLocalAddin" : "Unknown",
  });
}

/** To those who listen to the sheet, and to those who listen to the whole collection. */
function raise(
  world: World,
  type: EventNumber,
  sheet: string,
  message: Readonly<Record<string, unknown>>
): Entry[] {
  const text = JSON.stringify(message);
  return [sheet, WORKBOOK_TARGET]
    .filter((target) => world.events.wants(type, target))
    .map((target) => [EVENT_CATEGORY, type, target, text, ""]);
}
