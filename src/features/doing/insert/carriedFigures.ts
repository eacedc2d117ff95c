import type { Edition, Form } from "../../../editions/Edition";
import type { Code } from "../../../engine/Code";
import type { Figure } from "../../../engine/Figure";
import { areaAddress } from "../../../sheets/address";
import type { CellValue } from "../../../sheets/Sheets";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { FoundTable } from "../../reading/tables/findTables";
import { foundCells } from "../../reading/tables/foundCells";
import { nameOfLine, unplacedLines } from "../../reading/tables/unplacedLines";

/** What goes from old tables into new forms. */
export interface CarriedFigures {
  readonly figures: ReadonlyMap<Code, CellValue>;
  /** What is left behind: "小计 表三!B23:H23", "表三!C5 4件", "三、收到和处理… 旧表!B5:H30". */
  readonly left: readonly string[];
}

/**
 * The figures of a report that have a cell in the forms. Of two copies of a table the first is taken,
 * as everywhere; a table of another edition has other cells. What is no plain number is for the person
 * to look at.
 */
export function carriedFigures(
  edition: Edition,
  forms: readonly Form[],
  all: readonly FoundTable[]
): CarriedFigures {
  const ids = forms.flatMap(({ blocks }) => blocks.map(({ table }) => table));
  const own = all.filter(({ table }) => ids.includes(table.id));
  const isCarried = (found: FoundTable) =>
    found.edition === edition && own.find(({ table }) => table.id === found.table.id) === found;
  const [carried, others] = [own.filter(isCarried), own.filter((found) => !isCarried(found))];
  const cells = carried.flatMap((found) => [...foundCells(found).values()]);
  return {
    figures: new Map(
      cells.filter(({ figure }) => isPlain(figure)).map(({ code, value }) => [code, value])
    ),
    left: [
      ...others.flatMap(tableWithFigures),
      ...unplacedLines(carried, all).map(nameOfLine),
      ...cells.filter(({ figure }) => !isPlain(figure) && isFilled(figure)).map(nameOfCell),
    ],
  };
}

/** A number without a unit, or a dash that stands for none. */
function isPlain(figure: Figure): boolean {
  return figure.is === "placeholder" || (figure.is === "number" && figure.unit === null);
}

const isFilled = ({ is }: Figure) => is !== "blank" && is !== "absent";

function nameOfCell({ sheetName, address, value }: FoundCell): string {
  return `${sheetName}!${address} ${String(value)}`;
}

/** A table by its title and the area of its figures; nothing where it is empty. */
function tableWithFigures(found: FoundTable): string[] {
  const cells = [...foundCells(found).values()].filter(({ figure }) => isFilled(figure));
  if (cells.length === 0) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return [`${found.table.title} ${found.sheet.name}!${areaAddress(area)}`];
}
