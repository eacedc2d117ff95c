import type { RollUp } from "../RollUp";
import type { RollUpCheck } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";
import { carriedOver } from "./carriedOver";
import { likeLastYear } from "./likeLastYear";
import { againstPublished } from "./againstPublished";
import { regulations } from "./regulations";
import { sameFigures } from "./sameFigures";
import { share } from "./share";

/** The results of one check; what receiving tells, and what the sum's form asks, is put elsewhere. */
export function resultsOf(check: RollUpCheck, facts: RollUp): RollUpResult[] {
  switch (check.kind) {
    case "belowUnits":
    case "unlikeUnits":
      return againstPublished(check, facts);
    case "share":
      return share(check, facts);
    case "regulations":
      return regulations(check, facts);
    case "sameFigures":
      return sameFigures(check, facts);
    case "likeLastYear":
      return likeLastYear(check, facts);
    case "carriedOver":
      return carriedOver(check, facts);
    case "sumChecked":
    case "sentTwice":
    case "otherName":
    case "vertical":
    case "wholeArea":
      return [];
  }
}
