import { formatDecimal, type Decimal } from "../../engine/Decimal";
import type { Deduced, Localisation } from "../../engine/locate/Localisation";
import type { Finding } from "../check/Validation";
import { foundCell, foundCells } from "../find/foundCells";
import type { Case } from "./Case";
import type { CellChange, Diagnosis, Explanation } from "./Diagnosis";

export interface Search {
  readonly localisation: Localisation;
  readonly depth: number;
  /** Last year's figures were left out of it. */
  readonly alone: boolean;
  readonly findings: readonly Finding[];
}

/** What the engine found, in terms of the sheet. A set that leaves a value open explains nothing. */
export function diagnosisOf(one: Case, search: Search): Diagnosis {
  const { found, locked, controls, place } = one;
  const { solutions, suspects, inEvery, blanks, size, count, capped, reason } = search.localisation;
  const change = changeIn(one);
  const changes = (list: readonly { code: string; to: Decimal | null }[]) =>
    list.flatMap(({ code, to }) => change(code, to));
  const figures = (list: readonly Deduced[]) =>
    changes(list.map(({ code, value }) => ({ code, to: value })));
  const settled = solutions.filter((solution) => solution.changes.every(({ to }) => to !== null));
  const isOpen = solutions.length > 0 && settled.length === 0;
  return {
    place,
    sheet: found.sheet.id,
    sheetName: found.sheet.name,
    tableId: found.table.id,
    tableTitle: found.table.title,
    edition: found.edition.id,
    certainty: isOpen ? "none" : certaintyOf(search.localisation),
    size,
    explanations: settled.map((solution): Explanation => ({
      key: solution.changes.map(({ code, to }) => `${code}=${to ? formatDecimal(to) : "?"}`).join(),
      changes: changes(solution.changes),
      readings: solution.readings,
      follows: figures(solution.follows),
      mends: [],
      leaves: [],
      brings: [],
    })),
    count,
    capped,
    cells: suspects.flatMap((code) => foundCell(found, code) ?? []),
    inEvery: changes(inEvery),
    blanks: figures(blanks),
    reason: isOpen ? "open" : reason,
    depth: search.depth,
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

function changeIn({ found, formulas }: Case) {
  return (code: string, to: Decimal | null): CellChange[] => {
    const cell = foundCell(found, code);
    if (!cell || !to) return [];
    // A true number as exact digits, never as 1e-7.
    const from =
      typeof cell.value === "number" && cell.figure.is === "number"
        ? formatDecimal(cell.figure.value)
        : String(cell.value);
    return [{ cell, from, to: formatDecimal(to), isFormula: formulas.has(code) }];
  };
}

/** What the engine takes as a condition, by the kind of its check. */
const conditions: ReadonlySet<string> = new Set(["balance", "sum", "notNegative", "wholeNumber"]);

function explained({ found }: Case, { alone, findings, localisation }: Search): string[] {
  if (localisation.status === "consistent") return [];
  const { sheet, header } = found;
  const own = `${sheet.id}/${header.top},${header.columns[0]}/`;
  return findings
    .filter(
      ({ key, outcome, check }) =>
        outcome === "error" &&
        key.startsWith(own) &&
        (conditions.has(check.kind) || (check.kind === "carryOver" && !alone))
    )
    .map(({ key }) => key);
}
