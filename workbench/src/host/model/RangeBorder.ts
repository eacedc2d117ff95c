import type { Border } from "../../grid/Grid";
import { choice, unsupportedValue } from "./arguments";
import type { ExcelClass, World } from "./ExcelClass";
import { color } from "./formatProperty";
import { guardSheet } from "./guard";
import type { BorderTarget } from "./targets";

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };
const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const OTHER_STYLES = ["DashDot", "DashDotDot", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const RangeBorder: ExcelClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ edge }) => ({ SideIndex: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target, world) => border(target, world).style,
      set: (target, value, world) => {
        if (OTHER_STYLES.includes(String(value))) throw unsupportedValue("the border style", value);
        change(target, { style: choice(value, STYLES, "style") }, world);
      },
    },
    color: {
      get: (target, world) => border(target, world).color,
      set: (target, value, world) => {
        change(target, { color: color(value) }, world);
      },
    },
    weight: {
      get: (target, world) => border(target, world).weight,
      set: (target, value, world) => {
        change(target, { weight: choice(value, WEIGHTS, "weight") }, world);
      },
    },
  },
};

function border({ place, edge }: BorderTarget, world: World): Border {
  return world.grid.format(world.sheet(place.sheet).id, place.area).borders[edge] ?? NO_BORDER;
}

/** Style, color and weight arrive one by one; colouring a border that is not there draws it. */
function change(target: BorderTarget, part: Partial<Border>, world: World): void {
  const { place, edge } = target;
  guardSheet(place.sheet, world, "allowFormatCells");
  const before = border(target, world);
  const drawn = before.style === "None" ? ({ ...before, style: "Continuous" } as const) : before;
  world.grid.setFormat(place.sheet, place.area, { borders: { [edge]: { ...drawn, ...part } } });
}
