import { columnIndex, columnName, fullAddress, MAX_COLUMNS } from "../../grid/address";
import type { GridName } from "../../grid/Grid";
import { HostError, invalidArgument, itemNotFound } from "../batch/HostError";
import { textArgument } from "./arguments";
import { checkFormula } from "./checkFormula";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import { namesIn } from "./names";
import type { Place } from "./Place";
import { TableInstance } from "./TableInstance";
import type { NamesTarget } from "./targets";
import { withinLimit } from "./withinLimit";

export const NamedItemCollection: ExcelClass<NamesTarget> = {
  name: "NamedItemCollection",
  items: ({ scope }, world) => namesIn(scope, world).map((item) => make(item, world)),
  item: (target, key, world) => orFail(find(target, key, world), key),
  methods: {
    getItem: (target, [key], world) => orFail(find(target, key, world), key),
    getItemOrNullObject: (target, [key], world) => find(target, key, world),
    getCount: ({ scope }, _args, world) => namesIn(scope, world).length,
    add: (target, [name, reference, comment], world) => {
      const chosen = textArgument(name, "name");
      checkName(chosen);
      if (find(target, chosen, world)) {
        throw new HostError("ItemAlreadyExists", `The name "${chosen}" is already defined.`);
      }
      const formula = formulaOf(reference, world);
      const scope = target.scope === null ? {} : { scope: target.scope };
      world.grid.setName({ name: chosen, formula, visible: true, ...scope });
      if (typeof comment === "string") {
        world.document.nameComments.set(`${target.scope ?? ""} ${chosen}`, comment);
      }
      return world.make("NamedItem", { name: chosen, scope: target.scope });
    },
  },
};

function make(item: GridName, world: World): Instance {
  return world.make("NamedItem", { name: item.name, scope: item.scope ?? null });
}

function find({ scope }: NamesTarget, key: unknown, world: World): Instance | null {
  const wanted = textArgument(key, "name").toLowerCase();
  const item = namesIn(scope, world).find(({ name }) => name.toLowerCase() === wanted);
  return item ? make(item, world) : null;
}

function orFail(item: Instance | null, key: unknown): Instance {
  if (!item) throw itemNotFound(`the name "${String(key)}"`);
  return item;
}

function formulaOf(reference: unknown, world: World): string {
  if (reference instanceof TableInstance && reference.className === "Range") {
    const { sheet, area } = (reference.target as { readonly place: Place }).place;
    return `=${absolute(fullAddress(world.sheet(sheet).name, area))}`;
  }
  const text = textArgument(reference, "reference");
  const formula = text.startsWith("=") ? text : `=${text}`;
  // A name may stand for several areas without the brackets that a cell needs around them.
  checkFormula(`=(${formula.slice(1)})`);
  return formula;
}

function absolute(address: string): string {
  const cut = address.lastIndexOf("!") + 1;
  const area = address.slice(cut).replace(/([A-Z]+)|(\d+)/g, "$$$&");
  return address.slice(0, cut) + area;
}

/** Letters, digits, "_" and "."; not a digit first; nothing that reads as a cell. */
function checkName(name: string): void {
  withinLimit("definedName", name);
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const letters = /^([A-Za-z]{1,3})\d{1,7}$/.exec(name)?.[1];
  const isCell = letters !== undefined && columnIndex(letters) < MAX_COLUMNS;
  const isR1C1 = /^[rc]$|^r\d*c\d*$/i.test(name);
  if (!wellFormed || isCell || isR1C1) {
    throw invalidArgument(
      `"${name}" cannot be a name (${columnName(MAX_COLUMNS - 1)} is the last column)`
    );
  }
}
