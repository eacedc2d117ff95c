import type { Problem } from "../../../src/engine/locate/Problem";

/**
 * The smallest sets found by trying every set and every whole value up to `most`. It shares nothing
 * with the search but the problem: no elimination, no bounds. For small counts only.
 */
export function bruteForce({ cells, edits, locked }: Problem, most: number, depth: number) {
  const values = new Map(cells.map(({ code, value }) => [code, Number(value?.units ?? 0)]));
  const blanks = cells.filter(({ value }) => value === null).map(({ code }) => code);
  const open = cells.flatMap(({ code, value }) => (value && !locked?.has(code) ? [code] : []));
  const holds = () =>
    edits.every(
      ({ terms }) =>
        terms.reduce((sum, term) => sum + term.coefficient * (values.get(term.code) ?? NaN), 0) ===
        0
    );

  /** Every filling of the codes under which all balances hold. */
  const fillings = (codes: readonly string[], given: readonly number[] = []): number[][] => {
    const code = codes[given.length];
    if (code === undefined) return holds() ? [[...given]] : [];
    const before = values.get(code) ?? 0;
    const found: number[][] = [];
    for (let value = 0; value <= most; value += 1) {
      values.set(code, value);
      found.push(...fillings(codes, [...given, value]));
    }
    values.set(code, before);
    return found;
  };

  const summary = (codes: readonly string[], found: readonly number[][]) =>
    codes.map((_, index) => {
      const seen = new Set(found.map((filling) => filling[index]));
      return seen.size === 1 ? String([...seen][0]) : "?";
    });

  for (let size = 0; size <= depth; size += 1) {
    const answers: Record<string, string> = {};
    for (const set of subsets(open, size)) {
      const codes = [...set, ...blanks];
      const found = fillings(codes);
      if (found.length > 0) answers[codes.join("+")] = summary(codes, found).join(" ");
    }
    if (Object.keys(answers).length > 0) return { size, answers };
  }
  return { size: null, answers: {} };
}

function subsets(codes: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return codes.flatMap((code, index) =>
    subsets(codes.slice(index + 1), size - 1).map((rest) => [code, ...rest])
  );
}
