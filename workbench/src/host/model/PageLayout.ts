import { areaAddress, MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import type { Area } from "../../grid/Grid";
import { invalidArgument, itemNotFound } from "../batch/HostError";
import { choice, isObject, numberArgument, placeArgument, wholeArgument } from "./arguments";
import type { ExcelClass, Instance, Property, World } from "./ExcelClass";
import { PAPER_SIZES } from "./paperSizes";
import type { SheetTarget } from "./targets";
import { withinLimit } from "./withinLimit";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;

/** The stage prints nothing: what is set is kept, so that it can be looked at. */
export const PageLayout: ExcelClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    orientation: kept("orientation", "Portrait", (value) =>
      choice(value, ["Portrait", "Landscape"], "orientation")
    ),
    paperSize: kept("paperSize", "A4", (value) => choice(value, PAPER_SIZES, "paperSize")),
    centerHorizontally: kept("centerHorizontally", false, Boolean),
    centerVertically: kept("centerVertically", false, Boolean),
    blackAndWhite: kept("blackAndWhite", false, Boolean),
    printGridlines: kept("printGridlines", false, Boolean),
    printHeadings: kept("printHeadings", false, Boolean),
    zoom: kept("zoom", { scale: 100 }, zoom),
    leftMargin: margin("leftMargin", 50.4),
    rightMargin: margin("rightMargin", 50.4),
    topMargin: margin("topMargin", 54),
    bottomMargin: margin("bottomMargin", 54),
    headerMargin: margin("headerMargin", 21.6),
    footerMargin: margin("footerMargin", 21.6),
  },
  children: { headersFooters: (target, world) => world.make("HeaderFooterGroup", target) },
  methods: {
    setPrintArea: areaSetter("printArea"),
    setPrintTitleRows: areaSetter("printTitleRows", ({ columns }) => columns === MAX_COLUMNS),
    setPrintTitleColumns: areaSetter("printTitleColumns", ({ rows }) => rows === MAX_ROWS),
    getPrintAreaOrNullObject: ({ sheet }, _args, world) => {
      const area = world.document.printAreas.get(sheet)?.["printArea"];
      return area
        ? world.make("RangeAreas", { sheet, places: [world.places.make(sheet, area)] })
        : null;
    },
    getPrintTitleRowsOrNullObject: areaGetter("printTitleRows"),
    getPrintTitleRows: (target, args, world) => {
      const range = areaGetter("printTitleRows")(target, args, world);
      if (!range) throw itemNotFound("no title rows are set");
      return range;
    },
    getPrintTitleColumnsOrNullObject: areaGetter("printTitleColumns"),
    setPrintMargins: ({ sheet }, [unit, options], world) => {
      const points = POINTS[choice(unit, UNITS, "unit")];
      for (const [side, size] of Object.entries(isObject(options) ? options : {})) {
        keep(sheet, `${side}Margin`, numberArgument(size, side) * points, world);
      }
    },
  },
};

function kept(
  name: string,
  standard: unknown,
  check: (value: unknown) => unknown
): Property<SheetTarget> {
  return {
    get: ({ sheet }, world) => world.document.pageLayouts.get(sheet)?.[name] ?? standard,
    set: ({ sheet }, value, world) => {
      keep(sheet, name, check(value), world);
    },
  };
}

function margin(name: string, standard: number): Property<SheetTarget> {
  return kept(name, standard, (value) => numberArgument(value, name));
}

function keep(sheet: string, name: string, value: unknown, world: World): void {
  const { id } = world.sheet(sheet);
  world.document.pageLayouts.set(id, { ...world.document.pageLayouts.get(id), [name]: value });
}

/** To a scale, or to so many pages. */
function zoom(value: unknown): Readonly<Record<string, unknown>> {
  const options = isObject(value) ? value : {};
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = options;
  if (typeof scale === "number") withinLimit("printScale", scale);
  for (const pages of [across, down]) if (pages != null) wholeArgument(pages, "zoom", 1);
  return options;
}

type AreaName = "printArea" | "printTitleRows" | "printTitleColumns";

function areaSetter(name: AreaName, fits: (area: Area) => boolean = () => true) {
  return ({ sheet }: SheetTarget, [range]: readonly unknown[], world: World): void => {
    const { area } = placeArgument(range, sheet, world);
    if (!fits(area)) throw invalidArgument("print titles are whole rows, or whole columns");
    const areas: Readonly<Record<string, Area>> = {
      ...world.document.printAreas.get(sheet),
      [name]: area,
    };
    world.document.printAreas.set(sheet, areas);
    keep(sheet, name, areaAddress(area), world);
  };
}

function areaGetter(name: AreaName) {
  return ({ sheet }: SheetTarget, _args: readonly unknown[], world: World): Instance | null => {
    const area = world.document.printAreas.get(sheet)?.[name];
    return area ? world.make("Range", { place: world.places.make(sheet, area) }) : null;
  };
}
