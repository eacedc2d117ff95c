import type { Edition } from "../../../editions/Edition";
import { cellList } from "../../workbook/cellList";
import type { CellPlace } from "../../reading/tables/findTable";

/** "=SUM(…)" for a figure that the form calls a total; null for any other. */
export function totalFormula(
  { checks }: Edition,
  code: string,
  places: ReadonlyMap<string, CellPlace>
): string | null {
  const [table = "", ...rest] = code.split(".");
  const [row, column] = [rest.slice(0, -1).join("."), rest.at(-1) ?? ""];
  for (const check of checks) {
    if (check.kind !== "sum" || check.table !== table) continue;
    const byColumn = check.each === "column";
    const claim = check.claims.find(({ total }) => total === (byColumn ? row : column));
    if (!claim) continue;
    const parts = claim.parts.flatMap((part) => {
      const place = places.get(byColumn ? `${table}.${part}.${column}` : `${table}.${row}.${part}`);
      return place ?? [];
    });
    return `=SUM(${cellList(parts, "relative")})`;
  }
  return null;
}
