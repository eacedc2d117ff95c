import { editions } from "../../editions";
import type { Edition } from "../../editions/Edition";
import type { ValidatedTable, Validation } from "./Validation";
import { formOf, namesOfTables } from "./formOf";

/** What was checked and what was not, by the headings that the clerk knows. */
export interface Scope {
  /** How many printed forms were found, whole or in part. */
  readonly forms: number;
  /** The notices that prescribe the tables that were found. */
  readonly documents: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly tables: readonly string[] }[];
  /** Tables of the same edition that the workbook does not have. */
  readonly absent: readonly string[];
  /** Tables that hold nothing but 0. */
  readonly zero: readonly string[];
}

export function describeScope({ tables }: Validation): Scope {
  return {
    forms: distinct(tables.map((table) => formOf(table)?.id ?? table.id)).length,
    documents: distinct(tables.map(({ document }) => document)),
    sheets: distinct(tables.map(({ sheet }) => sheet)).map((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet);
      return { name: own[0]?.sheetName ?? "", tables: namesOfTables(own) };
    }),
    absent: absentOf(tables),
    zero: namesOfTables(tables.filter(({ filled }) => filled === "zero")),
  };
}

function absentOf(tables: readonly ValidatedTable[]): string[] {
  const edition = mainEdition(tables);
  const found = new Set(tables.map(({ id }) => id));
  const absent = (edition?.tables ?? []).filter(({ id }) => !found.has(id));
  return namesOfTables(absent.map((table) => ({ ...table, edition: edition?.id ?? "" })));
}

/** The edition that most of the tables are of. */
function mainEdition(tables: readonly ValidatedTable[]): Edition | null {
  const of = ({ id }: Edition) => tables.filter(({ edition }) => edition === id).length;
  return [...editions].sort((a, b) => of(b) - of(a))[0] ?? null;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
