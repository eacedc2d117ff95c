import type { Figure } from "../../Figure";

/** Things are counted in whole numbers. */
export function wholeNumber(figure: Figure): boolean {
  return figure.is !== "number" || figure.value.scale === 0;
}
