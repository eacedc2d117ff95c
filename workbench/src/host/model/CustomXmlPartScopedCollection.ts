import { HostError, itemNotFound } from "../batch/HostError";
import { textArgument } from "./arguments";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import type { XmlScopeTarget } from "./targets";
import { xmlNamespace } from "./xmlNamespace";

export const CustomXmlPartScopedCollection: ExcelClass<XmlScopeTarget> = {
  name: "CustomXmlPartScopedCollection",
  items: (target, world) => parts(target, world).map((key) => world.make("CustomXmlPart", { key })),
  item: (target, id, world) => {
    const found = find(target, id, world);
    if (!found) throw itemNotFound("the custom XML part");
    return found;
  },
  methods: {
    getItemOrNullObject: (target, [id], world) => find(target, id, world),
    getCount: (target, _args, world) => parts(target, world).length,
    getOnlyItem: (target, _args, world) => {
      const only = onlyPart(target, world);
      if (!only) throw new HostError("GeneralException", "There is not exactly one part.");
      return only;
    },
    getOnlyItemOrNullObject: (target, _args, world) => onlyPart(target, world),
  },
};

function parts({ namespace }: XmlScopeTarget, world: World): string[] {
  return [...world.document.customXml]
    .filter(([, xml]) => xmlNamespace(xml) === namespace)
    .map(([key]) => key);
}

function find(target: XmlScopeTarget, id: unknown, world: World): Instance | null {
  const key = textArgument(id, "id");
  return parts(target, world).includes(key) ? world.make("CustomXmlPart", { key }) : null;
}

function onlyPart(target: XmlScopeTarget, world: World): Instance | null {
  const [key, ...more] = parts(target, world);
  return key !== undefined && more.length === 0 ? world.make("CustomXmlPart", { key }) : null;
}
