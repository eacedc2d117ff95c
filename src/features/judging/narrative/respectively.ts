import type { Quantity } from "./Quantity";

const cue = /(?:分别|依次)[^，,；;、]{0,8}$/;
const between = /^[、，,；;和及与\s]{1,3}$/;
const clauseEnds = /[，,；;：:（(]/;
const longestNames = 80;

/**
 * Gives each number behind 分别为 the name that stands in its place before: "信函、当面、网络分别为
 * 6件、2件、9件" is 信函 6, 当面 2, 网络 9. Numbers for which no list of as many names stands are left.
 */
export function withTheirNames(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const renamed = [...quantities];
  for (let at = 0; at < quantities.length; at += 1) {
    const first = quantities[at];
    const start = first ? first.lead.search(cue) : -1;
    if (!first || start < 0) continue;
    const run = runFrom(text, quantities, at);
    const told = text.slice(
      Math.max(0, first.at - longestNames),
      first.at - first.lead.length + start
    );
    const names = namesIn(told.slice(told.lastIndexOf("。") + 1), run.length);
    if (names)
      run.forEach((quantity, place) => {
        renamed[at + place] = { ...quantity, lead: names[place] ?? "", isRespective: true };
      });
    at += run.length - 1;
  }
  return renamed;
}

/** The numbers that stand side by side, with nothing but signs between them. */
function runFrom(text: string, quantities: readonly Quantity[], from: number): readonly Quantity[] {
  let end = from + 1;
  for (; end < quantities.length; end += 1) {
    const [last, next] = [quantities[end - 1], quantities[end]];
    if (!last || !next || next.sentence !== last.sentence) break;
    if (!between.test(text.slice(last.end, Math.min(next.at, last.end + 4)))) break;
    if (next.at - last.end > 3) break;
  }
  return quantities.slice(from, end);
}

/** The clause nearest to the numbers that lists as many names as there are numbers. */
function namesIn(text: string, count: number): readonly string[] | null {
  if (count < 2) return null;
  for (const clause of text.split(clauseEnds).reverse()) {
    const listed = clause.split("、");
    const last = listed.at(-1) ?? "";
    const joint = last.search(/[和及与]/);
    const parted =
      joint > 0 ? [...listed.slice(0, -1), last.slice(0, joint), last.slice(joint + 1)] : listed;
    const names = [listed, parted].find(({ length }) => length === count);
    if (names) return names;
  }
  return null;
}
