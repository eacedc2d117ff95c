import type { Instance, World } from "../model/ExcelClass";
import type { QueryInfo } from "./batch";
import { wireName } from "./names";

/** Names to load, nested as in "format/fill/color"; an empty tree means every plain property. */
class Tree extends Map<string, Tree> {
  identityOnly = false;
}

/** No property: Microsoft's word in `load` for "only tell me that it is there". */
const NOTHING = "noPropertiesNeeded";

/** What `load` brings: a value for each name, objects within objects, collections as `_Items`. */
export function query(instance: Instance, info: QueryInfo, world: World): unknown {
  const tree = new Tree();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) plant(tree, path.split("/"));
  return load(instance, tree, world, info);
}

function plant(tree: Tree, [name, ...rest]: readonly string[]): void {
  if (name === undefined || name === "") return;
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  if (key === NOTHING) {
    tree.identityOnly = true;
    return;
  }
  const branch = tree.get(key) ?? new Tree();
  tree.set(key, branch);
  plant(branch, rest);
}

function load(instance: Instance, tree: Tree, world: World, info: QueryInfo = {}): unknown {
  if (!instance.isCollection()) return loadOne(instance, tree, world);
  const own = new Tree([...tree].filter(([name]) => instance.hasProperty(name)));
  const ofItems = itemTree(tree, own);
  const start = info.Skip ?? 0;
  const end = info.Top === undefined ? undefined : start + info.Top;
  const items = instance.items(world).slice(start, end);
  return {
    ...(own.size > 0 ? loadOne(instance, own, world) : {}),
    _Items: items.map((item) => loadOne(item, ofItems, world)),
  };
}

/** `load("items/name")` and `load("name")` on a collection mean the same. */
function itemTree(tree: Tree, own: Tree): Tree {
  const merged = new Tree();
  merged.identityOnly = tree.identityOnly || (tree.get("items")?.identityOnly ?? false);
  for (const [name, branch] of tree) {
    if (own.has(name)) continue;
    for (const [key, value] of name === "items" ? branch : [[name, branch] as const]) {
      merged.set(key, value);
    }
  }
  return merged;
}

function loadOne(instance: Instance, tree: Tree, world: World): Record<string, unknown> {
  const result: Record<string, unknown> = { ...instance.identity(world) };
  const everything = (tree.size === 0 && !tree.identityOnly) || tree.has("*");
  const names = everything ? [...instance.readableProperties(), ...tree.keys()] : [...tree.keys()];
  for (const name of new Set(names)) {
    if (name === "*") continue;
    const branch = tree.get(name) ?? new Tree();
    result[wireName(name)] = instance.hasProperty(name)
      ? instance.get(name, world)
      : loadChild(instance, name, branch, world);
  }
  return result;
}

function loadChild(instance: Instance, name: string, tree: Tree, world: World): unknown {
  const child = instance.child(name, world);
  return child && load(child, tree, world);
}
