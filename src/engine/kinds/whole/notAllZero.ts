import type { About } from "../../Check";
import type { Code } from "../../Code";
import type { Figures } from "../../Figure";
import type { Compared, Undecided } from "../../Result";

/** Something other than 0 stands in the cells; a cell without a number leaves it open. */
export function notAllZero(
  cells: readonly Code[],
  figures: Figures,
  severity: About["severity"]
): Compared | Undecided {
  const nothing = { codes: [], value: null };
  const missing = cells.filter((code) => figures.get(code)?.is !== "number");
  if (missing.length > 0) {
    // What leaves it open is what there is to look at.
    const left = { codes: missing, value: null };
    return {
      is: "undecided",
      outcome: "unassessed",
      left,
      right: nothing,
      cells: missing,
      missing,
    };
  }
  const isZero = cells.every((code) => {
    const figure = figures.get(code);
    return figure?.is === "number" && figure.value.units === 0n;
  });
  const left = { codes: cells, value: isZero ? { units: 0n, scale: 0 } : null };
  const outcome = isZero ? severity : "pass";
  return { is: "compared", outcome, left, right: nothing, difference: null, cells };
}
