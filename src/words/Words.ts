/** Everything the product says, in one language. */
export interface Words {
  readonly cells: CellWords;
  readonly failures: FailureWords;
  readonly findings: FindingWords;
}

/** What a finding's headline may mention; sums and values are plain digits or the cell's own text. */
export interface HeadlineFacts {
  readonly where: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly count: number;
  readonly value: string;
}

type Kind =
  | "balance"
  | "sum"
  | "atMost"
  | "filled"
  | "noPlaceholder"
  | "plainNumber"
  | "noErrorValue"
  | "wholeNumber"
  | "notNegative"
  | "moneyForm"
  | "noTextNumber";

export interface FindingWords {
  readonly outcomes: Readonly<Record<"pass" | "error" | "review" | "unassessed", string>>;
  readonly line: (each: "column" | "row", label: string) => string;
  /** A table without row names: the header over its columns stands for the line. */
  readonly block: (label: string) => string;
  readonly cell: (row: string, column: string) => string;
  readonly plus: string;
  readonly nothing: string;
  readonly manyTerms: (first: string, last: string, count: number) => string;
  readonly headline: Readonly<Record<Kind, (facts: HeadlineFacts) => string>>;
  readonly unassessed: (facts: HeadlineFacts) => string;
  readonly noRow: (rows: readonly string[]) => string;
  readonly advice: Readonly<Record<Kind, string>>;
  readonly adviceUnassessed: string;
}

export type FailureWords = Readonly<
  Record<
    | "editing"
    | "protected"
    | "missing"
    | "nameTaken"
    | "tooLarge"
    | "unsupported"
    | "host"
    | "unexpected",
    string
  >
>;

export interface CellWords {
  readonly reportTitle: (unit: string, year: number) => string;
  readonly count: { readonly title: string; readonly message: string };
  readonly change: { readonly title: string; readonly message: string };
  readonly money: { readonly title: string; readonly message: string };
}
