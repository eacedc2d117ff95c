import type { Table } from "../../../editions/Edition";
import type { ColumnShape } from "../../../engine/Check";
import { cellCode, type Code } from "../../../engine/Code";
import { formatDecimal, parseDecimal } from "../../../engine/Decimal";
import type { Figure } from "../../../engine/Figure";
import { remember } from "../../../engine/remember";
import { cellAddress } from "../../../sheets/address";
import type { FoundTable } from "../tables/FoundTable";
import { figuresOf, shapeOfCell } from "../tables/foundCells";
import type { TableFigures } from "./TableFigures";

/** The codes of a table's cells, row by row. */
export const codesOf = remember((table: Table): readonly Code[] =>
  table.rows
    .filter(({ role }) => role === "data")
    .flatMap(({ key }) => table.columns.map((column) => cellCode(table.id, key, column.key)))
);

/** Powers of ten from a unit that is met beside an amount to 万元. */
const tensOf: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };
const ownUnit = "万元";

export function figuresOfTable(found: FoundTable): TableFigures {
  const { edition, table, sheet, cells } = found;
  const figures = figuresOf(found);
  const codes = codesOf(table);
  const read = codes.map((code) => plainValue(figures.get(code), shapeOfCell(table, code)));
  return {
    edition: edition.id,
    table: table.id,
    sheet: sheet.name,
    values: read.map(({ value }) => value),
    addresses: codes.map((code) => {
      const place = cells.get(code);
      return place ? cellAddress(place.row, place.column) : "";
    }),
    converted: read.filter(({ converted }) => converted).length,
  };
}

/** An amount with a unit of its own is given in 万元. */
function plainValue(figure: Figure | undefined, shape: ColumnShape | null) {
  if (figure?.is !== "number") return { value: null, converted: false };
  const value = formatDecimal(figure.value);
  const tens = shape?.nature === "money" ? (tensOf[figure.unit ?? ownUnit] ?? 0) : 0;
  const moved = tens === 0 ? null : parseDecimal(`${value}e${tens}`);
  return moved ? { value: formatDecimal(moved), converted: true } : { value, converted: false };
}
