import { codeInLine, partsOf, type Code } from "../../../engine/Code";
import type { Edition } from "../../../editions/Edition";
import { cellList } from "../../workbook/cellList";
import type { CellPlace } from "../../reading/tables/findTable";

/** "=SUM(…)" for a figure that the form calls a total; null for any other. */
export function totalFormula(
  { checks }: Edition,
  code: Code,
  places: ReadonlyMap<Code, CellPlace>
): string | null {
  const { table, row, column } = partsOf(code);
  for (const check of checks) {
    if (check.kind !== "sum" || check.table !== table) continue;
    const byColumn = check.each === "column";
    const claim = check.claims.find(({ total }) => total === (byColumn ? row : column));
    if (!claim) continue;
    const parts = claim.parts.flatMap((part) => {
      const place = places.get(
        codeInLine({ table, each: check.each, key: byColumn ? column : row }, part)
      );
      return place ?? [];
    });
    return `=SUM(${cellList(parts, "relative")})`;
  }
  return null;
}
