import { editions } from "../../editions";
import type { Edition } from "../../editions/Edition";
import { proposeEdition } from "../../features/doing/insert/proposeEdition";
import type { InsertWish } from "../session/SessionState";

/** What stands in the form of the page 插入. */
export interface Draft {
  readonly year: number;
  /** null for a year that no edition here is for. */
  readonly edition: Edition | null;
  /** null until the person has typed a name. */
  readonly unit: string | null;
  /** Ids of the forms that are not wanted. */
  readonly left: readonly string[];
  readonly where: InsertWish["where"];
  readonly totals: InsertWish["totals"];
  readonly checks: InsertWish["checks"];
  readonly protect: boolean;
}

export function draftFor(year: number): Draft {
  return {
    year,
    edition: proposeEdition(year),
    unit: null,
    left: [],
    where: "newSheets",
    totals: "typed",
    // They stay right on a computer without the add-in (docs/adr/0020).
    checks: "formulas",
    protect: false,
  };
}

/** The 2014 form was the first to be prescribed for the whole country. */
const oldestYear = 2014;

/** The years to choose from, the newest first. */
export function yearsUpTo(year: number): number[] {
  return Array.from({ length: year - oldestYear + 1 }, (_, index) => year - index);
}

export function editionOf(id: string): Edition | null {
  return editions.find((edition) => edition.id === id) ?? null;
}

/** The wish, when everything it needs has been chosen. */
export function wishOf(draft: Draft, knownUnit: string): InsertWish | null {
  const { edition, left, unit, year, where, totals, checks, protect } = draft;
  const forms = edition?.forms.map(({ id }) => id).filter((id) => !left.includes(id)) ?? [];
  if (!edition || forms.length === 0) return null;
  return {
    edition,
    forms,
    unit: (unit ?? knownUnit).trim(),
    year,
    where,
    totals,
    checks,
    protect: protect && where === "newSheets",
  };
}
