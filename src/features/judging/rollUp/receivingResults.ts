import type { RollUpCheck, RollUpKind } from "../../../engine/rollUp/RollUpCheck";
import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import type { Reason, RolledUnit } from "./RolledUnit";

/** The checks that receiving the files decides, and what they object to. */
const objections: Partial<Record<RollUpKind, (reason: Reason) => boolean>> = {
  sentTwice: (reason) => reason.is === "twice" && !reason.same,
  otherName: ({ is }) => is === "fileSays",
  vertical: ({ is }) => is === "likeVertical",
};

export function receivingResults(
  checks: readonly RollUpCheck[],
  units: readonly RolledUnit[]
): RollUpResult[] {
  return checks.flatMap((check) => {
    const objects = objections[check.kind];
    if (!objects) return [];
    return units
      .filter(({ reasons }) => reasons.some(objects))
      .map(({ name }) => ({
        ...{ check, outcome: check.severity, code: null, units: [name] },
        ...{ left: null, right: null, guess: null },
      }));
  });
}
