import type { CheckedClaim } from "../../features/judging/narrative/checkText";

/** A stretch of a text: plain, or a number with its place among the claims. */
export type Piece = { readonly text: string; readonly claim: number | null };

/** The paragraphs of a text, each cut where its numbers are. */
export function pieces(text: string, claims: readonly CheckedClaim[]): Piece[][] {
  let from = 0;
  let next = 0;
  const order = claims
    .map((claim, index) => ({ ...claim, index }))
    .sort((one, other) => one.at - other.at);
  return text.split("\n").map((line) => {
    const [begin, end] = [from, from + line.length];
    from = end + 1;
    const parts: Piece[] = [];
    let at = begin;
    for (; next < order.length && (order[next]?.at ?? end) < end; next += 1) {
      const claim = order[next];
      // Of words that say the same twice, the first is marked.
      if (!claim || claim.at < at) continue;
      if (claim.at > at) parts.push({ text: text.slice(at, claim.at), claim: null });
      parts.push({ text: text.slice(claim.at, claim.end), claim: claim.index });
      at = claim.end;
    }
    if (at < end) parts.push({ text: text.slice(at, end), claim: null });
    return parts;
  });
}
