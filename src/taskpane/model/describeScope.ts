import { editions } from "../../editions";
import type { ValidatedTable, Validation } from "../../features/Validation";

/** What was checked and what was not, for the lines under the verdict. */
export interface Scope {
  /** The notices that prescribe the tables that were found. */
  readonly documents: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly tables: readonly string[] }[];
  /** Titles of the tables of the same editions that the workbook does not have. */
  readonly absent: readonly string[];
  readonly blank: readonly string[];
  readonly zero: readonly string[];
}

export function describeScope({ tables }: Validation): Scope {
  const titles = (wanted: readonly ValidatedTable[]) => distinct(wanted.map(({ title }) => title));
  const found = new Set(tables.map(({ title }) => title));
  const used = editions.filter(({ id }) => tables.some(({ edition }) => edition === id));
  const absent = used.flatMap((edition) =>
    edition.tables.map(({ title }) => title).filter((title) => !found.has(title))
  );
  return {
    documents: distinct(tables.map(({ document }) => document)),
    sheets: distinct(tables.map(({ sheet }) => sheet)).map((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet);
      return { name: own[0]?.sheetName ?? "", tables: titles(own) };
    }),
    absent: distinct(absent),
    blank: titles(tables.filter(({ filled }) => filled === "blank")),
    zero: titles(tables.filter(({ filled }) => filled === "zero")),
  };
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
