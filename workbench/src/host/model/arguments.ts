import { parseReference } from "../../grid/address";
import { HostError, invalidArgument } from "../batch/HostError";
import type { World } from "./ExcelClass";
import { Place } from "./Place";
import { TableInstance } from "./TableInstance";

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function wholeArgument(value: unknown, what: string, least = -Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) {
    throw invalidArgument(what);
  }
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function choice<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const found = choices.find((name) => name === value);
  if (found === undefined) throw invalidArgument(what);
  return found;
}

/** A range given as a Range object or as an address; an address without a sheet means `sheet`. */
export function placeArgument(value: unknown, sheet: string, world: World): Place {
  if (value instanceof TableInstance && value.className === "Range") {
    return (value.target as { readonly place: Place }).place;
  }
  if (typeof value !== "string") throw invalidArgument("a range or an address is expected");
  return placeAt(value, sheet, world);
}

/** The place an address names, or a defined name that stands for a range. */
export function placeAt(address: string, sheet: string, world: World): Place {
  const reference = parseReference(address.replace(/^=/, ""));
  if (!reference) return placeNamed(address, sheet, world);
  if (reference.sheetName === null) return world.places.make(sheet, reference.area);
  const found = world.findSheet(reference.sheetName);
  if (!found) throw invalidArgument(`there is no worksheet for ${address}`);
  return world.places.make(found.id, reference.area);
}

function placeNamed(name: string, sheet: string, world: World): Place {
  const known = world.grid
    .names()
    .filter((item) => item.name.toLowerCase() === name.toLowerCase())
    .find((item) => item.scope === undefined || item.scope === sheet);
  const place = known && placeOfFormula(known.formula, sheet, world);
  if (!place) throw invalidArgument(`"${name}" is not an address`);
  return place;
}

/** Where a name's formula points, or null when it points nowhere ("=#REF!", "=1+1"). */
export function placeOfFormula(formula: string, sheet: string, world: World): Place | null {
  const reference = parseReference(formula.replace(/^=/, ""));
  if (!reference) return null;
  const target = reference.sheetName === null ? sheet : world.findSheet(reference.sheetName)?.id;
  return target === undefined ? null : world.places.make(target, reference.area);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parts of Excel the grid has no place for, named with the value that was asked for. */
export function unsupportedValue(what: string, value: unknown): HostError {
  return new HostError(
    "NotImplemented",
    `the workbench does not emulate ${what} ${JSON.stringify(value)}`
  );
}
