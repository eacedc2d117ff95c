import { accepts } from "../../grid/accepts";
import { areaAddress } from "../../grid/address";
import type { Area, Validation } from "../../grid/Grid";
import { isObject } from "./arguments";
import { ruleOf, validationOf } from "./dataValidationRules";
import type { ErrorAlert, Prompt } from "./DocumentState";
import type { ExcelClass, World } from "./ExcelClass";
import { guardSheet, walkable } from "./guard";
import type { RangeTarget } from "./targets";
import { withinLimit } from "./withinLimit";

const TYPE_NAMES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  custom: "Custom",
  list: "List",
};

export const DataValidation: ExcelClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    rule: {
      get: (target, world) => {
        const validation = current(target, world);
        return validation ? ruleOf(validation) : {};
      },
      set: (target, value, world) => {
        const waiting = world.document.alerts.get(key(target));
        const before = current(target, world);
        const kept = before ?? {
          ...{ message: "", title: "", style: "Stop" as const, ignoreBlank: true },
          ...waiting?.alert,
          ...(waiting?.prompt && { prompt: waiting.prompt }),
        };
        world.document.alerts.delete(key(target));
        change(target, { ...kept, ...validationOf(value) } as Validation, world);
      },
    },
    errorAlert: {
      get: (target, world) => {
        const alert = current(target, world) ?? world.document.alerts.get(key(target))?.alert;
        const { message = "", title = "", style = "Stop" } = alert ?? {};
        return { message, title, style, showAlert: true };
      },
      set: (target, value, world) => {
        amend(target, { alert: alertOf(value) }, world);
      },
    },
    prompt: {
      get: (target, world) => {
        const prompt =
          current(target, world)?.prompt ?? world.document.alerts.get(key(target))?.prompt;
        return { message: "", title: "", ...prompt, showPrompt: true };
      },
      set: (target, value, world) => {
        amend(target, { prompt: textsOf(value) }, world);
      },
    },
    ignoreBlanks: {
      get: (target, world) => current(target, world)?.ignoreBlank ?? true,
      set: (target, value, world) => {
        const validation = current(target, world);
        if (validation) change(target, { ...validation, ignoreBlank: value === true }, world);
      },
    },
    type: {
      get: (target, world) => {
        const validation = current(target, world);
        return validation ? TYPE_NAMES[validation.kind] : someHaveOne(target, world);
      },
    },
    valid: { get: (target, world) => valid(target, world) },
  },
  methods: {
    clear: (target, _args, world) => {
      world.document.alerts.delete(key(target));
      change(target, null, world);
    },
  },
};

function key({ place }: RangeTarget): string {
  return `${place.sheet} ${areaAddress(place.area)}`;
}

function current({ place }: RangeTarget, world: World): Validation | null {
  return world.grid.validation(world.sheet(place.sheet).id, place.area);
}

/** Excel's word for an area in which only some cells have a rule, or not all the same one. */
function someHaveOne({ place: { sheet, area } }: RangeTarget, world: World): string {
  const walked = walkable(sheet, area, world);
  if (!walked || walked.rows * walked.columns === 1) return "None";
  for (let r = 0; r < walked.rows; r++) {
    for (let c = 0; c < walked.columns; c++) {
      const cell = { row: walked.row + r, column: walked.column + c, rows: 1, columns: 1 };
      if (world.grid.validation(sheet, cell)) return "Inconsistent";
    }
  }
  return "None";
}

function change({ place }: RangeTarget, validation: Validation | null, world: World): void {
  guardSheet(place.sheet, world, "allowFormatCells");
  world.grid.setValidation(place.sheet, place.area, validation);
}

/** An alert or a prompt goes to the rule, or waits for one. */
function amend(
  target: RangeTarget,
  part: { readonly alert?: ErrorAlert; readonly prompt?: Prompt },
  world: World
): void {
  const validation = current(target, world);
  if (!validation) {
    const waiting = world.document.alerts.get(key(target));
    world.document.alerts.set(key(target), { ...waiting, ...part });
    return;
  }
  const amended = { ...validation, ...part.alert, ...(part.prompt && { prompt: part.prompt }) };
  change(target, amended as Validation, world);
}

function textsOf(value: unknown): Prompt {
  const given = isObject(value) ? value : {};
  return {
    message: withinLimit("validationMessage", textOf(given["message"], "")),
    title: withinLimit("validationTitle", textOf(given["title"], "")),
  };
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function alertOf(value: unknown): ErrorAlert {
  const style = isObject(value) ? textOf(value["style"], "Stop") : "Stop";
  return { ...textsOf(value), style };
}

/** True, false, or null where some cells keep the rule and some do not. */
function valid(target: RangeTarget, world: World): boolean | null {
  const validation = current(target, world);
  const { sheet } = target.place;
  const area: Area | null = walkable(sheet, target.place.area, world);
  if (!validation || !area) return true;
  const kept = world.grid
    .values(sheet, area)
    .flatMap((row) => row.map((v) => accepts(validation, v)));
  return kept.every((ok) => ok === kept[0]) ? (kept[0] ?? true) : null;
}
