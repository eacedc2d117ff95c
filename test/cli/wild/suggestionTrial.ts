import { toXlsx, type FileSheet } from "../../fixtures/workbooks/toXlsx";
import { xxgk } from "../xxgk";
import type { Workplace } from "./Workplace";

interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly to: string | null;
}

interface Finding {
  readonly rule: string;
  readonly outcome: string;
  readonly table: string;
  readonly message: string;
  readonly cells: readonly { readonly item: string }[];
  readonly suspects: readonly { readonly certainty: string; readonly changes: readonly Change[] }[];
}

/**
 * Takes each suggestion that a check makes, as a person would, and checks again: what it was to
 * mend is mended, and nothing that was right is wrong for it.
 *
 * @returns how many suggestions were taken, and what is wrong, a sentence each
 */
export async function suggestionTrial(sheets: readonly FileSheet[], place: Workplace) {
  const before = await findings(sheets, place);
  const suggested = new Map<string, { changes: readonly Change[]; mends: Finding[] }>();
  for (const finding of before)
    for (const { changes } of finding.suspects) {
      const key = JSON.stringify(changes);
      const known = suggested.get(key) ?? { changes, mends: [] };
      suggested.set(key, { changes, mends: [...known.mends, finding] });
    }
  const troubles: string[] = [];
  for (const { changes, mends } of suggested.values()) {
    // A cell that may hold more than one value is left to the person.
    if (changes.some(({ to }) => to === null)) continue;
    const after = await findings(taken(sheets, changes), place);
    troubles.push(...judge(changes, mends, before, after));
  }
  return { suggestions: suggested.size, troubles };
}

function judge(
  changes: readonly Change[],
  mends: readonly Finding[],
  before: readonly Finding[],
  after: readonly Finding[]
): string[] {
  const taking = changes.map(({ address, to }) => `${address} → ${to}`).join(", ");
  const [had, left] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return [
    ...mends
      .filter((each) => left.has(keyOf(each)))
      .map(({ message }) => `${taking}: still ${message}`),
    ...after
      .filter((each) => !had.has(keyOf(each)))
      .map(({ message }) => `${taking}: now ${message}`),
  ];
}

const keyOf = ({ rule, table, cells }: Finding) =>
  `${rule} ${table} ${cells.map(({ item }) => item).join()}`;

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
