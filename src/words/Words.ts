import type { CommandWords, FileWords } from "./FileWords";

/** Everything the product says, in one language. */
export interface Words {
  readonly cells: CellWords;
  readonly command: CommandWords;
  readonly failures: FailureWords;
  readonly files: FileWords;
  readonly findings: FindingWords;
  readonly pane: PaneWords;
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

/** What the task pane says. A verdict's sentences name no other verdict. */
export interface PaneWords {
  readonly product: string;
  readonly notInExcel: string;
  readonly tabs: Readonly<Record<"insert" | "check", string>>;
  readonly busy: Readonly<Record<"insert" | "undo" | "check" | "clear", string>>;
  readonly retry: string;
  readonly close: string;
  readonly insert: InsertPaneWords;
  readonly check: CheckPaneWords;
}

export interface InsertPaneWords {
  readonly year: string;
  readonly yearOption: (year: number) => string;
  readonly edition: string;
  readonly editionOption: (id: string) => string;
  readonly editionHint: (document: string, from: number, to: number | null) => string;
  readonly editionByRule: (year: number, document: string) => string;
  readonly noEdition: (year: number) => string;
  readonly unit: string;
  readonly unitExample: string;
  readonly titleWillBe: (title: string) => string;
  readonly forms: string;
  readonly noForm: string;
  readonly where: string;
  readonly newSheets: string;
  readonly atSelection: string;
  readonly atSelectionHint: string;
  readonly noSelection: string;
  readonly totals: string;
  readonly totalsTyped: string;
  readonly totalsFormulas: string;
  readonly totalsTypedHint: string;
  readonly totalsFormulasHint: string;
  readonly protect: string;
  readonly protectHint: string;
  readonly insert: string;
  readonly inserted: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly toCheck: string;
  readonly overwriteTitle: string;
  readonly overwrite: (filled: number, sheet: string, address: string) => string;
  readonly overwriteYes: string;
  readonly overwriteNo: string;
  readonly undoTitle: string;
  readonly undoChanged: (changed: number) => string;
  readonly undoYes: string;
  readonly undoNo: string;
}

export interface CheckPaneWords {
  readonly check: string;
  readonly clearMarks: string;
  readonly marksCleared: (count: number) => string;
  readonly neverTitle: string;
  readonly never: string;
  readonly noTableTitle: string;
  readonly noTable: string;
  readonly toInsert: string;
  readonly verdict: Readonly<Record<"pass" | "fail" | "review" | "unassessed", VerdictSentence>>;
  readonly counts: string;
  /** Short: four of them stand side by side. */
  readonly outcomes: FindingWords["outcomes"];
  readonly report: (unit: string, year: number) => string;
  readonly scope: (tables: number, documents: string) => string;
  readonly sheetTables: (sheet: string, tables: string) => string;
  readonly list: string;
  readonly names: string;
  readonly absent: (tables: string) => string;
  readonly allBlank: string;
  readonly blankTables: string;
  readonly allZero: string;
  readonly zero: (tables: string) => string;
  readonly manualCalculation: string;
  readonly notMarked: (reason: string) => string;
  readonly protectedSheets: (sheets: string) => string;
  readonly findings: string;
  readonly group: (table: string, sheet: string | null) => string;
  readonly foldUnassessed: (findings: number, cells: number) => string;
  readonly foldNoRow: (findings: number) => string;
  readonly foldGaps: (rows: number, cells: number) => string;
  readonly relation: Readonly<Record<"balance" | "sum" | "atMost", string>>;
  readonly difference: string;
  readonly andMore: (names: string, count: number) => string;
  readonly advice: string;
  readonly authority: Readonly<Record<Authority, string>>;
  readonly because: (authority: string, why: string) => string;
}

export interface VerdictFacts {
  readonly checks: number;
  readonly findings: number;
  readonly cells: number;
}

export type VerdictSentence = (facts: VerdictFacts) => string;

export type Authority = "格式" | "条例" | "推导" | "同行" | "经验";
