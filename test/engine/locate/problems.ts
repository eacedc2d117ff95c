import { balancesOf } from "../../../src/engine/locate/balancesOf";
import { cellsOf } from "../../../src/engine/locate/cellsOf";
import type { BalanceEdit, Problem, Term } from "../../../src/engine/locate/Problem";
import type { Localisation, Solution } from "../../../src/engine/locate/Localisation";
import { formatDecimal, parseDecimal, type Decimal } from "../../../src/engine/Decimal";
import type { TableShape } from "../../../src/engine/Check";
import { editions } from "../../../src/editions";
import { figures } from "../figures";
import given from "./fixtures/reports.json";

export interface Report {
  readonly unit: string;
  readonly year: number;
  readonly edition: string;
  readonly source: string;
  /** 表三, by rows with figures and by columns. */
  readonly t3: readonly (readonly number[])[];
}

/** 表三 of real reports as they were published, errors included. */
export const reports: readonly Report[] = given;

export type Grid = (number | null)[][];

export function reportOf(unit: string, year: number): Report {
  const report = reports.find((each) => each.unit === unit && each.year === year);
  if (!report) throw new Error(`no report of ${unit} ${year}`);
  return report;
}

export function gridOf({ t3 }: Report): Grid {
  return t3.map((row) => [...row]);
}

function table3(edition: string): { shape: TableShape; edits: readonly BalanceEdit[] } {
  const found = editions.find(({ id }) => id === edition);
  const table = found?.tables.find(({ id }) => id === "t3");
  if (!found || !table) throw new Error(`no 表三 in ${edition}`);
  const rows = table.rows.filter(({ role }) => role === "data").map(({ key }) => key);
  const shape = { id: "t3", rows, columns: table.columns };
  return { shape, edits: balancesOf(found.checks, shape) };
}

const forms = new Map(["2019", "2021"].map((edition) => [edition, table3(edition)]));

function formOf(edition: string) {
  const form = forms.get(edition);
  if (!form) throw new Error(`no edition ${edition}`);
  return form;
}

/** The code of a cell of 表三, counted from the first row and column with figures. */
export function codeAt(edition: string, row: number, column: number): string {
  const { shape } = formOf(edition);
  return `t3.${shape.rows[row] ?? "?"}.${shape.columns[column]?.key ?? "?"}`;
}

/** 表三 of an edition with these figures; null is a blank. */
export function problemOf(edition: string, grid: Grid): Problem {
  const { shape, edits } = formOf(edition);
  const cells = grid.flatMap((row, r) =>
    row.map((value, c) => [codeAt(edition, r, c), value ?? ({ is: "blank" } as const)] as const)
  );
  return { cells: cellsOf(shape, figures(Object.fromEntries(cells))), edits };
}

/** "2*x1 + x2 = x3 - x4", where 1 stands for a cell of that name. */
export function editOf(text: string): BalanceEdit {
  const [left = "", right = ""] = text.split("=");
  return { terms: [...termsOf(left, 1), ...termsOf(right, -1)] };
}

function termsOf(side: string, sign: 1 | -1): Term[] {
  return [...side.matchAll(/([+-]?)\s*(?:(\d+)\*)?([a-z]\w*|1)/g)].map(
    ([, minus, times = "1", code = ""]) => ({
      code,
      coefficient: sign * (minus === "-" ? -1 : 1) * Number(times),
    })
  );
}

export type Values = Readonly<Record<string, number | string | null>>;

export interface Domain {
  /** Codes that may not be negative; all of them unless given. */
  readonly nonNegative?: readonly string[];
  readonly decimals?: number;
  /** Where a cell differs from that. */
  readonly decimalsOf?: Readonly<Record<string, number>>;
}

/** A system of its own: values by code and edits as text. */
export function systemOf(edits: readonly string[], values: Values, domain: Domain = {}): Problem {
  const cells = Object.entries(values).map(([code, value]) => ({
    code,
    value: value === null ? null : decimal(value),
    nonNegative: domain.nonNegative?.includes(code) ?? true,
    decimals: domain.decimalsOf?.[code] ?? domain.decimals ?? 0,
  }));
  return { cells, edits: edits.map(editOf) };
}

export function decimal(value: number | string): Decimal {
  const parsed = parseDecimal(String(value));
  if (!parsed) throw new Error(`${value} is no numeral`);
  return parsed;
}

/** What a solution changes, as plain text: { x: "1→2" }; "?" is not settled. */
export function changesOf({ changes }: Solution): Record<string, string> {
  const text = (value: Decimal | null) => (value ? formatDecimal(value) : "?");
  return Object.fromEntries(
    changes.map(({ code, from, to }) => [code, `${text(from)}→${text(to)}`])
  );
}

export function blanksOf({ blanks }: Pick<Localisation, "blanks">): Record<string, string> {
  return Object.fromEntries(blanks.map(({ code, value }) => [code, formatDecimal(value)]));
}
