import { itemNotFound } from "../batch/HostError";
import type { ExcelClass, World } from "./ExcelClass";
import { TableInstance } from "./TableInstance";
import type { ClassName, Targets } from "./targets";

export type ClassTables = { readonly [K in ClassName]: ExcelClass<Targets[K]> };

type Parts = Omit<World, "make" | "sheet" | "findSheet"> & { readonly classes: ClassTables };

export function createWorld({ classes, ...parts }: Parts): World {
  return {
    ...parts,
    make: (name, target) => TableInstance.of(classes[name], target),
    sheet: (id) => {
      const found = parts.grid.sheets().find((sheet) => sheet.id === id);
      if (!found) throw itemNotFound("the worksheet is gone");
      return found;
    },
    findSheet: (key) => {
      const sheets = parts.grid.sheets();
      const wanted = key.toLowerCase();
      const named = sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
      return named ?? sheets.find((sheet) => sheet.id === key) ?? null;
    },
  };
}
