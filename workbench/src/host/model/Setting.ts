import { itemNotFound } from "../batch/HostError";
import type { ExcelClass } from "./ExcelClass";
import type { KeyTarget } from "./targets";

export const Setting: ExcelClass<KeyTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, world) => {
        if (!world.document.settings.has(key)) throw itemNotFound(`the setting "${key}"`);
        return world.document.settings.get(key);
      },
      set: ({ key }, value, world) => {
        world.document.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ key }, _args, world) => {
      world.document.settings.delete(key);
    },
  },
};
