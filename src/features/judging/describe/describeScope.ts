import type { Validation } from "../findings/Validation";
import { formOf, namesOfTables } from "./formOf";

/** What was checked and what was not, by the headings that the clerk knows. */
export interface Scope {
  /** How many printed forms were found, whole or in part. */
  readonly forms: number;
  /** The notices that prescribe the tables that were found. */
  readonly documents: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly tables: readonly string[] }[];
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
    zero: namesOfTables(tables.filter(({ filled }) => filled === "zero")),
  };
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
