import { splitArguments, type FunctionCall } from "./FunctionCall";
import { nativeTwin } from "./nativeTwins";
import { readReference, type Reference } from "../../workbook/Reference";

const counted = /^=IF\(COUNT\(((?:'(?:[^']|'')*'|[^()])*)\)</;

/**
 * The call whose native twin the formula is; null for a formula that is none. The twin is written
 * anew and compared, so that a formula somebody has altered is never taken for one of ours.
 */
export function readTwin(formula: string): FunctionCall | null {
  const areas = splitArguments(counted.exec(formula)?.[1] ?? "")?.map(readReference);
  if (!areas || areas.some((area) => area === null)) return null;
  const call = candidates(areas as Reference[]).find((candidate) => {
    const twin = nativeTwin(candidate);
    return twin?.length === 1 && twin[0]?.length === 1 && same(twin[0][0] ?? "", formula);
  });
  return call ?? null;
}

/** Calls that count these cells; several have the same twin where there is only one line. */
function candidates(areas: readonly Reference[]): FunctionCall[] {
  const [first, second] = areas;
  if (!first) return [];
  if (areas.length === 4) {
    const [last, issued, minus, stock] = areas;
    return [{ name: "STOCKFLOW", args: [last, issued, minus, stock].map((each) => each ?? null) }];
  }
  if (!second) return [{ name: "ATMOST", args: [first] }];
  return [
    equalCall(first, second),
    { name: "ATMOST", args: [second, first] },
    { name: "CHANGE", args: [first, second] },
    { name: "CHANGERATE", args: [first, second] },
  ];
}

function equalCall(left: Reference, right: Reference): FunctionCall {
  const one = left.rows * left.columns === 1;
  if (one && right.rows * right.columns === 1) return { name: "CARRYOVER", args: [left, right] };
  if (one && right.rows === 1) return { name: "SUMROWS", args: [right, left] };
  if (one) return { name: "SUMCOLUMNS", args: [right, left] };
  return { name: "BALANCE", args: [left, right] };
}

/** Programs set spaces and the quotes around sheet names as they like. */
function same(one: string, other: string): boolean {
  const plain = (formula: string) => formula.replace(/[\s']/g, "");
  return plain(one) === plain(other);
}
