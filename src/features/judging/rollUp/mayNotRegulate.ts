import { guessUnitKind } from "../check/guessUnitKind";
import type { RolledUnit } from "./RolledUnit";

const kindsThatMayNot = new Set([
  "provinceDepartment",
  "cityDepartment",
  "county",
  "countyDepartment",
  "township",
]);

/** The names of units that cannot make regulations: departments and townships, and what counties have. */
export function mayNotRegulate(units: readonly RolledUnit[]): ReadonlySet<string> {
  const cannot = ({ name, kind }: RolledUnit) =>
    kind === "部门" || kind === "乡镇街道" || kindsThatMayNot.has(guessUnitKind(name) ?? "");
  return new Set(units.filter(cannot).map(({ name }) => name));
}
