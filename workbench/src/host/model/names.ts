import type { GridName } from "../../grid/Grid";
import { itemNotFound } from "../batch/HostError";
import type { World } from "./ExcelClass";
import type { NameTarget } from "./targets";

/** The names of a sheet, or of the workbook. */
export function namesIn(scope: string | null, world: World): GridName[] {
  return world.grid.names().filter((item) => (item.scope ?? null) === scope);
}

export function nameOf({ name, scope }: NameTarget, world: World): GridName {
  const found = namesIn(scope, world).find((item) => item.name === name);
  if (!found) throw itemNotFound(`the name "${name}"`);
  return found;
}
