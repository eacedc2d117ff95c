import { invalidArgument, itemNotFound } from "../batch/HostError";
import { textArgument } from "./arguments";
import type { ExcelClass, World } from "./ExcelClass";
import type { KeyTarget } from "./targets";
import { looksLikeXml, xmlNamespace } from "./xmlNamespace";

export const CustomXmlPart: ExcelClass<KeyTarget> = {
  name: "CustomXmlPart",
  identity: ({ key }) => ({ Id: key }),
  properties: {
    id: { get: ({ key }) => key },
    namespaceUri: { get: (target, world) => xmlNamespace(xmlOf(target, world)) },
  },
  methods: {
    getXml: (target, _args, world) => xmlOf(target, world),
    setXml: (target, [xml], world) => {
      xmlOf(target, world);
      const text = textArgument(xml, "xml");
      if (!looksLikeXml(text)) throw invalidArgument("xml");
      world.document.customXml.set(target.key, text);
    },
    delete: (target, _args, world) => {
      xmlOf(target, world);
      world.document.customXml.delete(target.key);
    },
  },
};

function xmlOf({ key }: KeyTarget, world: World): string {
  const xml = world.document.customXml.get(key);
  if (xml === undefined) throw itemNotFound("the custom XML part is gone");
  return xml;
}
