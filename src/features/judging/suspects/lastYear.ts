import { codesIn } from "../../../engine/Claim";
import { claimsOf } from "../../../engine/claimsOf";
import { yearOf } from "../../../engine/Code";
import { everyCrossYear } from "../../../editions/everyCrossYear";
import { agrees } from "../../../engine/locate/agrees";
import { balancesOf } from "../../../engine/locate/balancesOf";
import { cellsOf } from "../../../engine/locate/cellsOf";
import type { FoundTable } from "../../reading/tables/findTables";
import { figuresOf } from "../../reading/tables/foundCells";
import { shapeOf } from "../../reading/tables/shapeOf";
import type { Witness } from "./Case";

/**
 * What last year's table carried over to this one, as far as this year's must be the same. A table
 * that does not agree with itself is no witness against another.
 */
export function carriedOver(
  now: FoundTable,
  then: readonly FoundTable[],
  off: ReadonlyMap<string, string>
): Witness[] {
  const last = then.find(({ table }) => table.id === now.table.id);
  const checks = everyCrossYear.find(({ edition }) => edition === now.edition.id)?.checks ?? [];
  if (!last) return [];
  const figures = figuresOf(last);
  const shape = shapeOf(last.table);
  const edits = balancesOf(last.edition.checks, shape);
  if (!agrees({ cells: cellsOf(shape, figures), edits })) return [];
  return checks.flatMap((check) => {
    if (check.kind !== "carryOver" || check.severity !== "error" || off.has(check.id)) return [];
    if (check.table !== now.table.id || !check.against.includes(last.edition.id)) return [];
    return claimsOf(check, shapeOf(now.table)).flatMap(({ left, right }): Witness[] => {
      const [[code], [before]] = [codesIn(left), codesIn(right)];
      const figure = before && figures.get(yearOf(before).code);
      return code && figure?.is === "number" ? [{ code, value: figure.value }] : [];
    });
  });
}
