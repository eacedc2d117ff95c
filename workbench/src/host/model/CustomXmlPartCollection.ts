import { invalidArgument, itemNotFound } from "../batch/HostError";
import { textArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";
import { looksLikeXml } from "./xmlNamespace";

export const CustomXmlPartCollection: ExcelClass<Only> = {
  name: "CustomXmlPartCollection",
  items: (_, world) =>
    [...world.document.customXml.keys()].map((key) => world.make("CustomXmlPart", { key })),
  item: (_, id, world) => {
    const key = textArgument(id, "id");
    if (!world.document.customXml.has(key)) throw itemNotFound("the custom XML part");
    return world.make("CustomXmlPart", { key });
  },
  methods: {
    add: (_, [xml], world) => {
      const text = textArgument(xml, "xml");
      if (!looksLikeXml(text)) throw invalidArgument("xml");
      const key = world.document.newId();
      world.document.customXml.set(key, text);
      return world.make("CustomXmlPart", { key });
    },
    getItemOrNullObject: (_, [id], world) => {
      const key = textArgument(id, "id");
      return world.document.customXml.has(key) ? world.make("CustomXmlPart", { key }) : null;
    },
    getByNamespace: (_, [namespace], world) =>
      world.make("CustomXmlPartScopedCollection", {
        namespace: textArgument(namespace, "namespace"),
      }),
    getCount: (_, _args, world) => world.document.customXml.size,
  },
};
