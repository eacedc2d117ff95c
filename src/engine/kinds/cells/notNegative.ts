import type { Figure } from "../../Figure";

/** The figure is not below zero. */
export function notNegative(figure: Figure): boolean {
  return figure.is !== "number" || figure.value.units >= 0n;
}
