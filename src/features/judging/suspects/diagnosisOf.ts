import { formatDecimal, type Decimal } from "../../../engine/Decimal";
import type { Change, Deduced, Localisation, Solution } from "../../../engine/locate/Localisation";
import type { Reading } from "../../../engine/locate/Reading";
import type { Finding } from "../findings/Finding";
import { isSamePlace, placeOf, type FindingId } from "../findings/FindingId";
import { foundCell, foundCells } from "../../reading/tables/foundCells";
import type { Case } from "./Case";
import type { CellChange, Choice, Diagnosis, Explanation } from "./Diagnosis";

export interface Search {
  readonly localisation: Localisation;
  /** Last year's figures were left out of it. */
  readonly alone: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What the engine found, in terms of the sheet. Changes that leave a value open explain nothing: they
 * are left out, and where nothing else explains the table, that is said.
 */
export function diagnosisOf(one: Case, search: Search): Diagnosis {
  const { found, locked, controls, place } = one;
  const { suspects, blanks, size, count, capped, reason, atLeast } = search.localisation;
  const { certain, choices, together, isOpen } = explanationsIn(one, search.localisation);
  return {
    place,
    sheet: found.sheet.id,
    sheetName: found.sheet.name,
    tableId: found.table.id,
    tableTitle: found.table.title,
    edition: found.edition.id,
    certainty: isOpen ? "none" : certaintyOf(search.localisation),
    size,
    atLeast,
    certain,
    choices,
    together,
    count,
    capped,
    cells: suspects.flatMap((code) => foundCell(found, code) ?? []),
    blanks: figuresIn(one, blanks),
    reason: isOpen ? "open" : reason,
    findings: explained(one, search),
    locked,
    controls,
    // Named when somebody asks: most tables agree, and of those nobody does.
    get at() {
      return foundCells(found);
    },
  };
}

function certaintyOf({ status }: Localisation): Diagnosis["certainty"] {
  switch (status) {
    case "located":
      return "only";
    case "ambiguous":
      return "oneOf";
    case "notLocated":
      return "none";
    case "consistent":
      return "agrees";
  }
}

function explanationsIn(one: Case, { inEvery, choices, solutions }: Localisation) {
  const [likeliest] = solutions;
  const whole = choices.length === 0 ? (likeliest?.readings ?? []) : [];
  const certain = inEvery
    .filter(({ to }) => to !== null)
    .map((change) => {
      const readings = whole.filter((reading) => isAbout(reading, change.code));
      return explanationOf(one, { changes: [change], readings, follows: [] });
    });
  const settled = choices.map(({ options, ...rest }): Choice => ({
    ...rest,
    options: options.filter(isSettled).map((option) => explanationOf(one, option)),
  }));
  const together = explanationOf(one, {
    changes: [...inEvery, ...choices.flatMap(({ options }) => options[0]?.changes ?? [])],
    readings: whole,
    follows: likeliest?.follows ?? [],
  });
  return {
    certain,
    choices: settled.filter(({ options }) => options.length > 0),
    together,
    isOpen: certain.length < inEvery.length || settled.some(({ options }) => options.length === 0),
  };
}

function isSettled({ changes }: Pick<Solution, "changes">): boolean {
  return changes.every(({ to }) => to !== null);
}

/** Whether a reading speaks of this cell alone. */
function isAbout(reading: Reading, code: string): boolean {
  switch (reading.kind) {
    case "typing":
    case "neighbourFigure":
      return reading.code === code;
    case "totalOmits":
    case "totalDoubles":
      return reading.total === code;
    default:
      return false;
  }
}

function explanationOf(
  one: Case,
  { changes, readings, follows }: Pick<Solution, "changes" | "readings" | "follows">
): Explanation {
  return {
    key: changes.map(({ code, to }) => `${code}=${to ? formatDecimal(to) : "?"}`).join(),
    changes: changesIn(one, changes),
    readings,
    follows: figuresIn(one, follows),
    mends: [],
    leaves: [],
    brings: [],
  };
}

function figuresIn(one: Case, deduced: readonly Deduced[]): CellChange[] {
  return changesIn(
    one,
    deduced.map(({ code, value }) => ({ code, to: value }))
  );
}

function changesIn(
  { found, formulas }: Case,
  changes: readonly (Pick<Change, "code"> & { readonly to: Decimal | null })[]
): CellChange[] {
  return changes.flatMap(({ code, to }): CellChange[] => {
    const cell = foundCell(found, code);
    if (!cell || !to) return [];
    // A true number as exact digits, never as 1e-7.
    const from =
      typeof cell.value === "number" && cell.figure.is === "number"
        ? formatDecimal(cell.figure.value)
        : String(cell.value);
    return [{ cell, from, to: formatDecimal(to), isFormula: formulas.has(code) }];
  });
}

/** What the engine takes as a condition, by the kind of its check. */
const conditions: ReadonlySet<string> = new Set(["balance", "sum", "notNegative", "wholeNumber"]);

function explained({ found }: Case, { alone, findings, localisation }: Search): FindingId[] {
  if (localisation.status === "consistent") return [];
  const place = placeOf(found);
  return findings
    .filter(
      ({ id, outcome, check }) =>
        outcome === "error" &&
        isSamePlace(id.place, place) &&
        (conditions.has(check.kind) || (check.kind === "carryOver" && !alone))
    )
    .map(({ id }) => id);
}
