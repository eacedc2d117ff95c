import { invalidArgument } from "../batch/HostError";
import { isObject } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** Behind Office.actions.getShortcuts, replaceShortcuts and areShortcutsInUse. */
export const ActionService: ExcelClass<Only> = {
  name: "ActionService",
  methods: {
    getShortcuts: (_, _args, world) => Object.fromEntries(world.document.shortcuts),
    replaceShortcuts: (_, [shortcuts], world) => {
      if (!isObject(shortcuts)) throw invalidArgument("shortcuts");
      for (const [action, keys] of Object.entries(shortcuts)) {
        world.document.shortcuts.set(action, typeof keys === "string" ? keys : null);
      }
    },
    areShortcutsInUse: (_, [keys], world) => {
      const used = new Set(world.document.shortcuts.values());
      return Array.isArray(keys) ? keys.map((key: unknown) => used.has(String(key))) : [];
    },
  },
};
