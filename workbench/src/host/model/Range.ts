import { MAX_COLUMNS, MAX_ROWS, fullAddress } from "../../grid/address";
import { isUnbounded } from "../../grid/area";
import type { Area } from "../../grid/Grid";
import type { ExcelClass, Property } from "./ExcelClass";
import { rangeActions } from "./rangeActions";
import { applyNumberFormats, numberFormats, valueTypes, writeCells } from "./rangeCells";
import { rangeNeighbours } from "./rangeNeighbours";
import type { RangeTarget } from "./targets";

const LARGEST_COUNT = 2 ** 31 - 1;

export const Range: ExcelClass<RangeTarget> = {
  name: "Range",
  identity: ({ place }, world) => {
    const reference = world.places.referenceOf(place);
    return reference === null ? {} : { _ReferenceId: reference };
  },
  properties: {
    address: {
      get: ({ place }, world) => fullAddress(world.sheet(place.sheet).name, place.area),
    },
    addressLocal: {
      get: ({ place }, world) => fullAddress(world.sheet(place.sheet).name, place.area),
    },
    rowIndex: measure((area) => area.row),
    columnIndex: measure((area) => area.column),
    rowCount: measure((area) => area.rows),
    columnCount: measure((area) => area.columns),
    cellCount: measure(({ rows, columns }) =>
      rows * columns > LARGEST_COUNT ? -1 : rows * columns
    ),
    isEntireRow: measure((area) => area.columns === MAX_COLUMNS),
    isEntireColumn: measure((area) => area.rows === MAX_ROWS),
    values: cells((sheet, area, world) => world.grid.values(sheet, area), writeCells),
    formulas: cells((sheet, area, world) => world.grid.formulas(sheet, area), writeCells),
    // Functions have the same names in every language of the stage.
    formulasLocal: cells((sheet, area, world) => world.grid.formulas(sheet, area), writeCells),
    text: cells((sheet, area, world) => world.grid.texts(sheet, area)),
    valueTypes: cells(valueTypes),
    numberFormat: cells(numberFormats, applyNumberFormats),
  },
  children: {
    worksheet: ({ place }, world) => world.make("Worksheet", { sheet: place.sheet }),
    format: (target, world) => world.make("RangeFormat", target),
    conditionalFormats: (target, world) => world.make("ConditionalFormatCollection", target),
    dataValidation: (target, world) => world.make("DataValidation", target),
  },
  methods: { ...rangeActions, ...rangeNeighbours },
};

function measure(of: (area: Area) => unknown): Property<RangeTarget> {
  return { get: ({ place }) => of(place.area) };
}

/** A property with one entry per cell; null for whole rows and columns, as in Excel. */
function cells(read: typeof valueTypes, write?: typeof writeCells): Property<RangeTarget> {
  return {
    get: ({ place }, world) => {
      const sheet = world.sheet(place.sheet).id;
      return isUnbounded(place.area) ? null : read(sheet, place.area, world);
    },
    ...(write && {
      set: ({ place }, value, world) => {
        write(world.sheet(place.sheet).id, place.area, value, world);
      },
    }),
  };
}
