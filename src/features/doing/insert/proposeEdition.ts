import { editions } from "../../../editions";
import type { Edition } from "../../../editions/Edition";

/** The edition in force for a reporting year; null for years no edition here is for. */
export function proposeEdition(year: number): Edition | null {
  return editions.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity)) ?? null;
}
