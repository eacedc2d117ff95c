import { toXlsx, type FileSheet } from "../../fixtures/workbooks/toXlsx";
import { xxgk } from "../xxgk";
import type { Workplace } from "./Workplace";

interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly to: string;
}

interface Suggestion {
  readonly changes: readonly Change[];
  /** How many claims of the table do not hold after it; none where nothing is said. */
  readonly remaining?: number;
}

interface Finding {
  readonly table: string;
  readonly left: unknown;
  readonly suspects: readonly Suggestion[];
}

/**
 * Takes each suggestion that a check makes, as a person would, and checks again: as much is left in
 * the table as was said, or nothing.
 *
 * @returns how many suggestions were taken, and what is wrong, a sentence each
 */
export async function suggestionTrial(sheets: readonly FileSheet[], place: Workplace) {
  const before = await findings(sheets, place);
  const suggested = new Map<string, { table: string; suggestion: Suggestion }>();
  for (const { table, suspects } of before)
    for (const suggestion of suspects)
      suggested.set(`${table} ${JSON.stringify(suggestion.changes)}`, { table, suggestion });
  const troubles: string[] = [];
  for (const { table, suggestion } of suggested.values()) {
    const { changes, remaining = 0 } = suggestion;
    const after = await findings(taken(sheets, changes), place);
    // A claim that does not hold has two sides.
    const left = after.filter((finding) => finding.table === table && finding.left !== null);
    const taking = changes.map(({ address, to }) => `${address} → ${to}`).join(", ");
    if (left.length !== remaining)
      troubles.push(`${taking}: ${remaining} were to be left, and ${left.length} are`);
  }
  return { suggestions: suggested.size, troubles };
}

async function findings(sheets: readonly FileSheet[], place: Workplace): Promise<Finding[]> {
  const file = place.write("suggested.xlsx", toXlsx(sheets));
  const { out } = await xxgk("check", file, "--format", "json");
  const [checked] = JSON.parse(out) as { readonly findings: Finding[] }[];
  return checked?.findings ?? [];
}

function taken(sheets: readonly FileSheet[], changes: readonly Change[]): FileSheet[] {
  return sheets.map((sheet) => {
    const values = sheet.values.map((line) => [...line]);
    for (const { address, to } of changes.filter(({ sheet: name }) => name === sheet.name)) {
      const { row, column } = placeOf(address);
      values[row] = (values[row] ?? []).map((value, c) => (c === column ? Number(to) : value));
    }
    return { ...sheet, values };
  });
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
