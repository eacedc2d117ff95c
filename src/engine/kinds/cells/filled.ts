import type { Figure } from "../../Figure";

/** Something stands in the cell; a blank is not 0. */
export function filled(figure: Figure): boolean {
  return figure.is !== "blank";
}
