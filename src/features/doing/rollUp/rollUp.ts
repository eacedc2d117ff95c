import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import type { Words } from "../../../words/Words";
import type { Validation } from "../../judging/findings/Validation";
import { rollUpUnits, type RolledUp, type RollUpRequest } from "../../judging/rollUp/rollUpUnits";
import { sumResults } from "../../judging/rollUp/sumResults";
import { judgeSum } from "./judgeSum";

/** The sum of many units' reports, and all that is to be said of it. */
export interface CheckedRollUp {
  readonly rolled: RolledUp;
  /** The sum as a report of its own. */
  readonly validation: Validation;
  readonly results: readonly RollUpResult[];
}

/** 汇总: settles what counts, adds it up, and checks the sum. @param unit whose report the sum is */
export function rollUp(request: RollUpRequest, unit: string, words: Words): CheckedRollUp {
  const rolled = rollUpUnits(request);
  const validation = judgeSum(rolled, unit, words);
  const results = [...rolled.results, ...sumResults(validation, rolled.counted, words.findings)];
  const number = ({ check }: RollUpResult) => Number(check.id.slice(1));
  return { rolled, validation, results: results.sort((a, b) => number(a) - number(b)) };
}
