import { HostError, accessDenied } from "../batch/HostError";
import { isObject } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { SheetTarget } from "./targets";

export const WorksheetProtection: ExcelClass<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ sheet }, world) => world.sheet(sheet).protected },
    options: {
      get: ({ sheet }, world) =>
        world.sheet(sheet).protected ? (world.document.protection.get(sheet)?.options ?? {}) : null,
    },
  },
  methods: {
    protect: ({ sheet }, [options, password], world) => {
      if (world.sheet(sheet).protected) {
        throw new HostError("InvalidOperation", "The worksheet is already protected.");
      }
      world.document.protection.set(sheet, {
        options: isObject(options) ? options : {},
        password: typeof password === "string" && password !== "" ? password : null,
      });
      world.grid.updateSheet(sheet, { protected: true });
    },
    unprotect: ({ sheet }, [password], world) => {
      const needed = world.document.protection.get(sheet)?.password ?? null;
      if (needed !== null && password !== needed) throw accessDenied("the password is wrong");
      world.document.protection.delete(sheet);
      world.grid.updateSheet(world.sheet(sheet).id, { protected: false });
    },
  },
};
