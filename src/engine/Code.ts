/**
 * The code of a cell: table, row and column, as "t3.r1.c7". A row's key may have points in it
 * ("t3.r3.3.1.c7"); a table's and a column's have none. The same cell of last year's report is
 * "last/t3.r1.c7", as workbooks keep it. Codes are the same cell when they are the same text.
 */
export type Code = `${string}.${string}.${string}`;

export type Year = "now" | "prior";

export interface CodeParts {
  readonly year: Year;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const ofPrior = "last/";

export function cellCode(table: string, row: string, column: string): Code {
  return `${table}.${row}.${column}`;
}

/** A column or a row of a table. */
export interface TableLine {
  readonly table: string;
  readonly each: "column" | "row";
  readonly key: string;
}

/** The cell of a line that a term names: a row's key in a column, a column's in a row. */
export function codeInLine({ table, each, key }: TableLine, term: string): Code {
  return each === "column" ? cellCode(table, term, key) : cellCode(table, key, term);
}

export function partsOf(code: Code): CodeParts {
  const { year, code: own } = yearOf(code);
  const [first, last] = [own.indexOf("."), own.lastIndexOf(".")];
  return {
    year,
    table: own.slice(0, first),
    row: own.slice(first + 1, last),
    column: own.slice(last + 1),
  };
}

/** The same cell of last year's report. */
export function priorCode(code: Code): Code {
  return `${ofPrior}${code}`;
}

/** The code as its own report has it, and which year's that is. */
export function yearOf(code: Code): { readonly code: Code; readonly year: Year } {
  return code.startsWith(ofPrior)
    ? { code: code.slice(ofPrior.length) as Code, year: "prior" }
    : { code, year: "now" };
}
