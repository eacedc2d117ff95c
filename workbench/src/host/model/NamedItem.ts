import { HostError, itemNotFound } from "../batch/HostError";
import { placeOfFormula, textArgument } from "./arguments";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import { nameResult, type NameResult } from "./nameResult";
import { nameOf } from "./names";
import type { NameTarget } from "./targets";

export const NamedItem: ExcelClass<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ Name: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (target, world) => nameOf(target, world).formula,
      set: (target, value, world) => {
        world.grid.setName({ ...nameOf(target, world), formula: textArgument(value, "formula") });
      },
    },
    value: { get: (target, world) => resultOf(target, world).value },
    type: { get: (target, world) => resultOf(target, world).type },
    visible: {
      get: (target, world) => nameOf(target, world).visible,
      set: (target, flag, world) => {
        world.grid.setName({ ...nameOf(target, world), visible: flag === true });
      },
    },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    comment: {
      get: ({ name, scope }, world) =>
        world.document.nameComments.get(`${scope ?? ""} ${name}`) ?? "",
      set: ({ name, scope }, text, world) => {
        world.document.nameComments.set(`${scope ?? ""} ${name}`, textArgument(text, "comment"));
      },
    },
  },
  children: {
    worksheet: ({ scope }, world) => {
      if (scope === null) throw new HostError("InvalidOperation", "The name is of the workbook.");
      return world.make("Worksheet", { sheet: scope });
    },
    worksheetOrNullObject: ({ scope }, world) =>
      scope === null ? null : world.make("Worksheet", { sheet: scope }),
  },
  methods: {
    getRange: (target, _args, world) => {
      const found = range(target, world);
      if (!found) throw itemNotFound(`the range of the name "${target.name}"`);
      return found;
    },
    getRangeOrNullObject: (target, _args, world) => range(target, world),
    delete: (target, _args, world) => {
      const { name, scope } = nameOf(target, world);
      world.grid.removeName(name, scope);
    },
  },
};

function range(target: NameTarget, world: World): Instance | null {
  const { formula, scope } = nameOf(target, world);
  const sheet = scope ?? world.grid.selection().sheet;
  const place = placeOfFormula(formula, sheet, world);
  return place && world.make("Range", { place });
}

/** A range's name has its address for a value; any other the result of its formula. */
function resultOf(target: NameTarget, world: World): NameResult {
  const { formula, scope } = nameOf(target, world);
  if (range(target, world)) return { type: "Range", value: formula.slice(1) };
  return nameResult(formula, scope ?? world.grid.selection().sheet, world);
}
