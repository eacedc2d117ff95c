import type { Figure } from "../../Figure";

/** The cell does not show an error value such as #REF!. */
export function noErrorValue(figure: Figure): boolean {
  return figure.is !== "error";
}
