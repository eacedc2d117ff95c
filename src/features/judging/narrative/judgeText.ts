import type { Narrative } from "../../../editions/Narrative";
import { judgeChange } from "./change";
import { judgeEqual, type Equal } from "./judgeEqual";
import type { Cells } from "./measures";
import { partsOf } from "./parts";
import { readPassage, type Passage, type Quantity } from "./Passage";
import { judgeShare } from "./shares";
import type { Relation, TextClaim, TextOutcome, TextReading, TextRule } from "./TextClaim";
import { allClaims, noneClaims } from "./words";

/** What a text is read against. */
export interface TextGround {
  readonly narrative: Narrative;
  readonly cells: Cells;
  /** Last year's cells; all unknown where there is no such report. */
  readonly prior: Cells;
  readonly year: number | null;
}

/** Every number of a text, and every word that says none or all, with what it claims. */
export function judgeText(text: string, ground: TextGround): TextClaim[] {
  const passage = readPassage(text, ground.narrative, ground.year);
  const judged = judgeNumbers(passage, ground);
  const numbers = passage.quantities.map((quantity, at) => ({
    at: quantity.at,
    end: quantity.end,
    paragraph: passage.sentences[quantity.sentence]?.paragraph ?? 0,
    value: quantity.value,
    ...(judged[at] ?? unknown),
  }));
  const words = [...noneClaims(passage, ground.cells), ...allClaims(passage, ground.cells)];
  return [...numbers, ...words].sort((one, other) => one.at - other.at);
}

type Judged = Pick<TextClaim, "relation" | "outcome" | "rule" | "readings">;

const unknown: Judged = { relation: "equal", outcome: "silent", rule: null, readings: [] };

function judgeNumbers(passage: Passage, ground: TextGround): Judged[] {
  const { quantities } = passage;
  const equals = quantities.map((quantity) => judgeEqual(passage, quantity, ground.cells));
  const judged = quantities.map((quantity, at): Judged => {
    const change = judgeChange(passage, at, ground.cells, ground.prior);
    if (change) return outcome("change", "T4", change.readings, change.holds, false);
    const share = judgeShare(passage, at, ground.cells);
    if (share) return outcome("share", "T3", share.readings, share.holds, share.isFirm);
    const equal = equals[at];
    if (!equal) return unknown;
    const relation = quantity.isRound ? "least" : "equal";
    const firm = equal.isFirm(isScoped(quantities, equals, at));
    return outcome(relation, "T1", equal.readings, equal.holds, firm);
  });
  const place = new Map(quantities.map((quantity, at) => [quantity, at]));
  for (const { total, parts, is } of partsOf(passage)) {
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const measure = parts.map(({ value }) => String(value)).join(" + ");
    const readings = [{ measure, value: sum, holds: is === "whole" }];
    const part = outcome("part", "T2", readings, is === "whole", is === "short");
    for (const each of is === "whole" ? [total, ...parts] : [total]) {
      const at = place.get(each) ?? -1;
      if (is === "short" || judged[at]?.outcome === "silent") judged[at] = part;
    }
  }
  return judged;
}

function outcome(
  relation: Relation,
  rule: TextRule,
  readings: readonly TextReading[],
  holds: boolean,
  isFirm: boolean
): Judged {
  const said: TextOutcome = holds ? "agree" : isFirm ? "disagree" : "silent";
  return { relation, outcome: said, rule: said === "silent" ? null : rule, readings };
}

const anchors = new Set(["newly", "received", "done"]);
const farthestSentence = 1;

/** A number of all applications that agrees stands before, and between them only what is known. */
function isScoped(
  quantities: readonly Quantity[],
  equals: readonly (Equal | null)[],
  index: number
): boolean {
  const own = quantities[index]?.sentence ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { kind = "name", sentence = -2 } = quantities[at] ?? {};
    if (own - sentence > farthestSentence) return false;
    if (kind !== "count") continue;
    const equal = equals[at];
    if (!equal) return false;
    if (equal.holds && anchors.has(equal.wording)) return true;
  }
  return false;
}
