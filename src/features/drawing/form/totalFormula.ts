import type { Edition } from "../../../editions/Edition";
import { partsOf, type Code } from "../../../engine/Code";
import { totalsOf } from "../../../engine/totalsOf";
import type { CellPlace } from "../../reading/tables/findTable";
import { shapeOf } from "../../reading/tables/shapeOf";
import { cellList } from "../../workbook/cellList";

/** "=SUM(…)" for a figure that the form calls a total; null for any other. */
export function totalFormula(
  { tables, checks }: Edition,
  code: Code,
  places: ReadonlyMap<Code, CellPlace>
): string | null {
  const table = tables.find(({ id }) => id === partsOf(code).table);
  const total = table && totalsOf(shapeOf(table))(checks).find((each) => each.code === code);
  if (!total) return null;
  const parts = total.parts.flatMap((part) => places.get(part) ?? []);
  return `=SUM(${cellList(parts, "relative")})`;
}
