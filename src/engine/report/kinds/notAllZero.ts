import type { Figures } from "../../Figure";
import type { Judgement } from "../../kinds/Judgement";

/** Something other than 0 stands in the cells; a cell without a number leaves it open. */
export function notAllZero(codes: readonly string[], figures: Figures): Judgement {
  const numbers = codes.flatMap((code) => {
    const figure = figures.get(code);
    return figure?.is === "number" ? [{ code, value: figure.value }] : [];
  });
  const known = new Set(numbers.map(({ code }) => code));
  const missing = codes.filter((code) => !known.has(code));
  const some = numbers.some(({ value }) => value.units !== 0n);
  const zero = { units: 0n, scale: 0 };
  return {
    holds: missing.length > 0 ? "unknown" : some,
    // What leaves it open is what there is to look at.
    left: {
      codes: missing.length > 0 ? missing : codes,
      value: missing.length > 0 || some ? null : zero,
    },
    right: { codes: [], value: null },
    difference: null,
    missing,
  };
}
