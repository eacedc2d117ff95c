import type { FoundTable } from "../../reading/tables/findTables";
import { readReference } from "../../workbook/Reference";

export interface Formulas {
  /** Codes of all cells with a formula. */
  readonly all: ReadonlySet<string>;
  /** Those that are worked out from other cells of the table: they are as right as those are. */
  readonly computed: ReadonlySet<string>;
}

/** A formula that takes its figure from elsewhere is as likely to be wrong as a typed figure. */
export function formulasIn({ sheet, cells }: Pick<FoundTable, "sheet" | "cells">): Formulas {
  const formulas = new Map<string, string>();
  for (const [code, { row, column }] of cells) {
    const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column];
    if (typeof formula === "string" && formula.startsWith("=")) formulas.set(code, formula);
  }
  const own = [...cells.values()];
  const reads = ([, formula]: readonly [string, string]) =>
    referencesIn(formula).some((area) =>
      own.some(
        ({ row, column }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns
      )
    );
  return {
    all: new Set(formulas.keys()),
    computed: new Set([...formulas].filter(reads).map(([code]) => code)),
  };
}

const inQuotes = /"(?:[^"]|"")*"/g;
const areas =
  /((?:'(?:[^']|'')+'|[^\s'!,;()"=+\-*/&<>:]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(])/gi;

/** The areas of its own sheet that a formula names. */
function referencesIn(formula: string) {
  return [...formula.replace(inQuotes, "").matchAll(areas)].flatMap(([, prefix, area = ""]) => {
    const reference = prefix ? null : readReference(area.replaceAll("$", ""));
    return reference ? [reference] : [];
  });
}
