import { itemNotFound } from "../batch/HostError";
import { textArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

export const SettingCollection: ExcelClass<Only> = {
  name: "SettingCollection",
  items: (_, world) =>
    [...world.document.settings.keys()].map((key) => world.make("Setting", { key })),
  item: (_, key, world) => {
    const name = textArgument(key, "key");
    if (!world.document.settings.has(name)) throw itemNotFound(`the setting "${name}"`);
    return world.make("Setting", { key: name });
  },
  methods: {
    add: (_, [key, value], world) => {
      const name = textArgument(key, "key");
      world.document.settings.set(name, value);
      return world.make("Setting", { key: name });
    },
    getItemOrNullObject: (_, [key], world) => {
      const name = textArgument(key, "key");
      return world.document.settings.has(name) ? world.make("Setting", { key: name }) : null;
    },
    getCount: (_, _args, world) => world.document.settings.size,
  },
};
