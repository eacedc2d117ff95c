import type { Words } from "../../../words/Words";
import type { Validation } from "../findings/Validation";

/** What kind of unit reports, and whether its name alone tells so; "" where it is not known. */
export function unitKindText(
  { unitKind, unitKindGuessed }: Pick<Validation, "unitKind" | "unitKindGuessed">,
  { findings, review }: Words
): string {
  const name = unitKind ? findings.unitKinds[unitKind] : "";
  return unitKindGuessed ? review.unitKind.byName(name) : name;
}
