import { cellCode, partsOf, type Code } from "../../../engine/Code";
import type { Table } from "../../../editions/Edition";
import type { YearPair } from "../../../engine/crossYear/YearPair";
import { columnLabel } from "../../reading/labels/columnLabel";
import type { FoundTable } from "../../reading/tables/findTables";
import { groupBy } from "../../../engine/groupBy";
import { yearPairs } from "../../judging/crossYear/yearPairs";

/** One line of a comparison: an item, and what stands for it in either year. */
export interface ComparisonItem {
  readonly label: string;
  readonly now: readonly Code[];
  readonly then: readonly Code[];
  readonly comparable: YearPair["comparable"];
  readonly why: string;
}

/** Items under one heading: a column of 表三, a block of 表四; "" where there is but one. */
export interface ComparisonSection {
  readonly heading: string;
  readonly items: readonly ComparisonItem[];
}

export interface ItemWords {
  readonly noTable: string;
  readonly noParts: string;
  readonly sum: (label: string) => string;
}

/** Every item of a table beside last year's, in the order of the form. */
export function comparisonItems(
  now: FoundTable,
  then: FoundTable | null,
  words: ItemWords
): ComparisonSection[] {
  const pairs = then ? yearPairs(now.edition, then.edition, now.table.id) : null;
  const all = pairs ?? alone(now.table);
  const byColumn = now.table.rows.length > 1 && now.table.columns.length > 3;
  const noRows = now.table.rows.every(({ label }) => label === "");
  const heading = (pair: YearPair) => {
    if (byColumn) return columnOf(pair, now.table, then?.table ?? null);
    return noRows ? pathOf(pair, now.table).slice(0, -1).join("·") : "";
  };
  const sections = groupBy(all, heading);
  return [...sections].map(([title, group]) => ({
    heading: title,
    items: group.flatMap((pair) => {
      const label = labelOf(pair, now.table, then?.table ?? null, byColumn, noRows);
      return itemsOf({ ...pair, why: then ? pair.why : words.noTable }, label, now.table, words);
    }),
  }));
}

/** Where last year has no such table, its items stand alone. */
function alone(table: Table): YearPair[] {
  const rows = table.rows.filter(({ role }) => role === "data");
  return rows.flatMap(({ key }) =>
    table.columns.map((column): YearPair => ({
      table: table.id,
      now: [cellCode(table.id, key, column.key)],
      then: [],
      nature: column.nature,
      comparable: "no",
      why: "",
    }))
  );
}

/** A line that is several in the one year stands first as their sum, then apart. */
function itemsOf(
  { now, then, comparable, why }: YearPair,
  label: string,
  table: Table,
  words: ItemWords
): ComparisonItem[] {
  if (now.length < 2) return [{ label, now, then, comparable, why }];
  const parts = now.map((code) => ({
    label: rowLabel(code, table),
    now: [code],
    then: [],
    comparable: "no" as const,
    why: words.noParts,
  }));
  return [{ label: words.sum(label), now, then, comparable, why }, ...parts];
}

function labelOf(
  { now, then }: YearPair,
  own: Table,
  last: Table | null,
  byColumn: boolean,
  noRows: boolean
): string {
  const one = now.length === 1 || then.length === 0;
  const [code, table] = one ? [now[0], own] : [then[0] ?? now[0], last ?? own];
  if (code === undefined) return "";
  const column = columnLabel(table, partsOf(code).column);
  if (noRows) return column.split("·").at(-1) ?? column;
  const row = rowLabel(code, table);
  return byColumn || table.columns.length === 1 ? row : `${row} · ${column}`;
}

function columnOf({ now, then }: YearPair, own: Table, last: Table | null): string {
  const [code, table] = now[0] !== undefined ? [now[0], own] : [then[0], last ?? own];
  return code === undefined ? "" : columnLabel(table, partsOf(code).column);
}

function pathOf({ now, then }: YearPair, table: Table): readonly string[] {
  const code = now[0] ?? then[0];
  const key = code && partsOf(code).column;
  return table.columns.find((column) => column.key === key)?.path ?? [];
}

function rowLabel(code: Code, { rows }: Table): string {
  return rows.find(({ key }) => key === partsOf(code).row)?.label ?? "";
}
