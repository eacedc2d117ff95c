import type { Problem } from "../../../../src/engine/locate/Problem";

/**
 * The smallest sets of cells by which all balances can hold, by trying every set of those that are not
 * locked; values follow from balances with one unknown, and otherwise every whole amount up to `most`
 * is tried. It shares nothing with the search but the problem. Coefficients are 1 or -1.
 *
 * @returns each set with what its cells must be, "?" where that is several; null as size where no set
 * of up to `depth` cells will do
 */
export function everySetOfTable({ cells, edits, locked }: Problem, most: number, depth: number) {
  const values = new Map(cells.map(({ code, value }) => [code, Number(value?.units ?? 0)]));
  const open = cells.flatMap(({ code }) => (locked?.has(code) ? [] : [code]));
  const left = edits.map(({ terms }) =>
    terms.reduce((sum, { code, coefficient }) => sum + coefficient * (values.get(code) ?? NaN), 0)
  );
  const terms = edits.map(
    (edit) => new Map(edit.terms.map((each) => [each.code, each.coefficient]))
  );
  const broken = left.flatMap((lacks, edit) => (lacks === 0 ? [] : [edit]));

  /** Every filling of the set; the balances that its cells stand in have to hold with it. */
  const fillings = (set: readonly string[]): ReadonlyMap<string, number>[] => {
    if (!broken.every((edit) => set.some((code) => terms[edit]?.has(code)))) return [];
    const touched = terms.flatMap((own, edit) => (set.some((code) => own.has(code)) ? [edit] : []));
    const fill = (given: ReadonlyMap<string, number>): ReadonlyMap<string, number>[] => {
      const states = touched.map((edit) => {
        const own = terms[edit];
        const unknown = set.filter((code) => own?.has(code) && !given.has(code));
        const known = set.filter((code) => own?.has(code) && given.has(code));
        const lacks = known.reduce(
          (sum, code) =>
            sum + (own?.get(code) ?? 0) * ((given.get(code) ?? 0) - (values.get(code) ?? 0)),
          left[edit] ?? 0
        );
        return { own, unknown, lacks };
      });
      if (states.some(({ unknown, lacks }) => unknown.length === 0 && lacks !== 0)) return [];
      const single = states.find(({ unknown }) => unknown.length === 1);
      const [code = set.find((each) => !given.has(each))] = single?.unknown ?? [];
      if (code === undefined) return [given];
      const forced =
        single && (values.get(code) ?? 0) - single.lacks * (single.own?.get(code) ?? 0);
      const tries = forced === undefined ? Array.from({ length: most + 1 }, (_, n) => n) : [forced];
      return tries.flatMap((value) => (value < 0 ? [] : fill(new Map([...given, [code, value]]))));
    };
    return fill(new Map());
  };

  for (let size = 0; size <= depth; size += 1) {
    const answers: Record<string, string> = {};
    for (const set of subsets(open, size)) {
      const found = fillings(set);
      if (found.length > 0)
        answers[set.join("+")] = set
          .map((code) => {
            const seen = new Set(found.map((filling) => filling.get(code)));
            return seen.size === 1 ? String([...seen][0]) : "?";
          })
          .join(" ");
    }
    if (Object.keys(answers).length > 0) return { size, answers };
  }
  return { size: null, answers: {} };
}

function subsets(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest])
  );
}
