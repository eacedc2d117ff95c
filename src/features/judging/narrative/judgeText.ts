import type { Narrative } from "../../../editions/Narrative";
import { balancesOf } from "./balance";
import { judgeChange } from "./change";
import { judgeEqual, type Equal } from "./judgeEqual";
import type { Cells } from "./measures";
import { partsOf } from "./parts";
import { readPassage, type Passage } from "./Passage";
import type { Quantity } from "./Quantity";
import { judgeShare } from "./shares";
import type { Relation, TextClaim, TextOutcome, TextReading, TextRule } from "./TextClaim";
import { wordingOf, type Said } from "./wordingOf";
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
  const { judged, lists } = judgeNumbers(passage, ground);
  const numbers = passage.quantities.map((quantity, at) => ({
    at: quantity.at,
    end: quantity.end,
    paragraph: passage.sentences[quantity.sentence]?.paragraph ?? 0,
    value: quantity.value,
    ...(judged[at] ?? unknown),
  }));
  const words = [...noneClaims(passage, ground.cells), ...allClaims(passage, ground.cells)];
  return [...numbers, ...lists, ...words].sort((one, other) => one.at - other.at);
}

type Judged = Pick<TextClaim, "relation" | "outcome" | "rule" | "readings">;

const unknown: Judged = { relation: "equal", outcome: "silent", rule: null, readings: [] };

/** @returns what each number says, and the lists that fall short of a total that is right */
function judgeNumbers(
  passage: Passage,
  ground: TextGround
): { readonly judged: readonly Judged[]; readonly lists: readonly TextClaim[] } {
  const { quantities } = passage;
  const said = quantities.map((quantity) => wordingOf(passage, quantity));
  const equals = quantities.map((quantity, at) =>
    judgeEqual(passage, quantity, said[at] ?? null, ground.cells)
  );
  const bases = new Map<number, Judged>();
  const judged = quantities.map((quantity, at): Judged => {
    const change = judgeChange(passage, at, ground.cells, ground.prior);
    if (change) {
      const grown = outcome("change", "T4", change.readings, change.holds, false);
      for (const base of change.between) bases.set(base, grown);
      return grown;
    }
    const share = judgeShare(passage, at, ground.cells);
    if (share) return outcome("share", "T3", share.readings, share.holds, share.isFirm);
    const equal = equals[at];
    if (!equal) return unknown;
    const relation = quantity.isRound ? "least" : quantity.isRespective ? "respectively" : "equal";
    const firm = equal.isFirm(isScoped(quantities, equals, at));
    return outcome(relation, "T1", equal.readings, equal.holds, firm);
  });
  for (const [at, base] of bases) if (judged[at]?.outcome === "silent") judged[at] = base;
  return { judged, lists: addWithinText(passage, said, judged) };
}

/** What the text says of its own numbers: parts of a total, what came in and what went out. */
function addWithinText(
  passage: Passage,
  said: readonly (Said | null)[],
  judged: Judged[]
): TextClaim[] {
  const lists: TextClaim[] = [];
  const place = new Map(passage.quantities.map((quantity, at) => [quantity, at]));
  const put = (quantities: readonly Quantity[], told: Judged) => {
    for (const quantity of quantities) {
      const at = place.get(quantity) ?? -1;
      const { outcome: is, readings = [] } = judged[at] ?? {};
      // What the tables hold against a number outweighs that the text agrees with itself.
      const isOpen = is === "silent" && (told.rule === "T2" || readings.length === 0);
      if (told.outcome === "disagree" || isOpen) judged[at] = told;
    }
  };
  for (const { total, parts, is } of partsOf(passage)) {
    const value = parts.reduce((all, part) => all + part.value, 0);
    const measure = parts.map((part) => String(part.value)).join(" + ");
    const holds = is === "whole";
    const rule = is === "larger" ? "T8" : "T2";
    const told = outcome("part", rule, [{ measure, value, holds }], holds, !holds);
    const isOf = (quantity: Quantity, is: TextOutcome) =>
      judged[place.get(quantity) ?? -1]?.outcome === is;
    const open = parts.find((part) => isOf(part, "silent"));
    if (holds) put([total, ...parts], told);
    // Parts that the tables have are parts of something else: 其中 after a further number.
    else if (is === "larger" && parts.some((part) => isOf(part, "agree"))) continue;
    else if (is === "larger")
      put(parts, {
        ...told,
        readings: [{ measure: String(total.value), value: total.value, holds }],
      });
    // The tables have the total: one of its parts is wrong, or one was left out.
    else if (!isOf(total, "agree")) put([total], told);
    else if (open && !parts.some((part) => isOf(part, "disagree"))) put([open], told);
    else lists.push({ ...told, ...placeOfList(passage, parts), value: total.value });
  }
  for (const { quantities, cameIn, wentOut, value, holds, isFirm } of balancesOf(passage, said)) {
    const readings = [{ measure: `${cameIn} = ${wentOut}`, value, holds }];
    const told = outcome("balance", "T7", readings, holds, isFirm);
    if (told.outcome !== "silent") put(holds ? quantities : quantities.slice(0, 1), told);
  }
  return lists;
}

/** The words that begin a list: "办结件中，予以公开". */
function placeOfList({ text, sentences }: Passage, [first]: readonly Quantity[]) {
  const { at = 0, lead = "", sentence = 0 } = first ?? {};
  const words = /[^，,。；;：:（(\s].*$/.exec(text.slice(at - lead.length, at))?.[0] ?? "";
  return {
    at: at - words.length,
    end: at,
    paragraph: sentences[sentence]?.paragraph ?? 0,
  };
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
