import type { RollUpCheck, RollUpKind } from "../../../engine/rollUp/RollUpCheck";
import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import { place } from "../../reading/rollUp/matchUnit";
import { unitKey } from "../../reading/rollUp/unitKey";
import type { Reason, RolledUnit } from "./RolledUnit";

type Objects = (unit: RolledUnit, units: readonly RolledUnit[]) => boolean;

const hasReason =
  (objects: (reason: Reason) => boolean): Objects =>
  ({ reasons }) =>
    reasons.some(objects);

/** The checks that receiving the files decides, and what they object to. */
const objections: Partial<Record<RollUpKind, Objects>> = {
  sentTwice: hasReason((reason) => reason.is === "twice" && !reason.same),
  otherName: hasReason(({ is }) => is === "fileSays"),
  vertical: hasReason(({ is }) => is === "likeVertical"),
  wholeArea: isOfWholeArea,
};

/** Fewer units of an area are no sign that its total is among them. */
const fewest = 2;

/** "青山县" beside "青山县民政局" and others: named as the area that they are of. */
function isOfWholeArea(unit: RolledUnit, units: readonly RolledUnit[]): boolean {
  const own = unitKey(unit.name);
  if (unit.counted === null || !place.test(own)) return false;
  const within = units.filter(({ name, counted }) => {
    const key = unitKey(name);
    return counted !== null && key !== own && key.startsWith(own);
  });
  return within.length >= fewest;
}

export function receivingResults(
  checks: readonly RollUpCheck[],
  units: readonly RolledUnit[]
): RollUpResult[] {
  return checks.flatMap((check) => {
    const objects = objections[check.kind];
    if (!objects) return [];
    return units
      .filter((unit) => objects(unit, units))
      .map(({ name }) => ({
        ...{ check, outcome: check.severity, code: null, units: [name] },
        ...{ left: null, right: null, guess: null },
      }));
  });
}
