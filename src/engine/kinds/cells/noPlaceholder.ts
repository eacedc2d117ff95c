import type { Figure } from "../../Figure";

/** The cell does not hold "/", "—" or "无" in place of a number. */
export function noPlaceholder(figure: Figure): boolean {
  return figure.is !== "placeholder";
}
