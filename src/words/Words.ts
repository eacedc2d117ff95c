import type { AboutWords } from "./AboutWords";
import type { AbsentWords } from "./AbsentWords";
import type { CellWords } from "./CellWords";
import type { CommandWords, FileWords } from "./FileWords";
import type { CrashWords } from "./CrashWords";
import type { FailureWords } from "./FailureWords";
import type { HandOnWords } from "./HandOnWords";
import type { HelpWords } from "./HelpWords";
import type { InsertPaneWords } from "./InsertPaneWords";
import type { PageWords } from "./PageWords";
import type { PriorWords } from "./PriorWords";
import type { RollUpWords } from "./RollUpWords";
import type { SuspectsWords } from "./SuspectsWords";
import type { ReviewWords } from "./ReviewWords";
import type { SheetReportWords } from "./SheetReportWords";
import type { DirectoryWords } from "./DirectoryWords";
import type { TextWords } from "./TextWords";
import type { TrialWords } from "./TrialWords";
import type { WayWords } from "./WayWords";

/** Everything the product says, in one language. */
export interface Words {
  readonly about: AboutWords;
  readonly absent: AbsentWords;
  readonly cells: CellWords;
  readonly command: CommandWords;
  readonly crash: CrashWords;
  readonly failures: FailureWords;
  readonly files: FileWords;
  readonly handOn: HandOnWords;
  readonly help: HelpWords;
  readonly findings: FindingWords;
  readonly page: PageWords;
  readonly pane: PaneWords;
  readonly prior: PriorWords;
  readonly suspects: SuspectsWords;
  readonly directory: DirectoryWords;
  readonly text: TextWords;
  readonly report: SheetReportWords;
  readonly review: ReviewWords;
  readonly rollUp: RollUpWords;
  readonly trial: TrialWords;
  readonly way: WayWords;
}

/** What a finding's headline may mention; sums and values are plain digits or the cell's own text. */
export interface HeadlineFacts {
  readonly where: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly count: number;
  readonly value: string;
  /** What a check over the report speaks of, by name. */
  readonly names: readonly string[];
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
  | "likelySize"
  | "notNegative"
  | "moneyForm"
  | "noTextNumber"
  | "moneyUnit"
  | "equal"
  | "implies"
  | "share"
  | "below"
  | "usuallyNone"
  | "notAllZero"
  | "formOfYear"
  | "wholeForm"
  | "noOtherLines"
  | "periodOfYear"
  | "carryOver"
  | "stockFlow"
  | "pendingCases"
  | "unitSlip"
  | "zeroAgainstSome"
  | "bigChange"
  | "restated"
  | "sameFigures";

/** Kinds of reporting units, some of which are bound by rules of their own. */
export type UnitKindName =
  | "township"
  | "countyDepartment"
  | "county"
  | "cityDepartment"
  | "city"
  | "provinceDepartment"
  | "province"
  | "ministry"
  | "other";

export interface FindingWords {
  readonly unitKinds: Readonly<Record<UnitKindName, string>>;
  readonly outcomes: Readonly<Record<"pass" | "error" | "review" | "unassessed", string>>;
  readonly line: (each: "column" | "row", label: string) => string;
  /** A table without row names: the header over its columns stands for the line. */
  readonly block: (label: string) => string;
  readonly cell: (row: string, column: string) => string;
  /** A name of something that stands in last year's report. */
  readonly lastYear: (name: string) => string;
  /** Digits that a program's own addition left were not counted; in so many cells, this the first. */
  readonly noise: (place: string, text: string, value: string, cells: number) => string;
  /** Which year is wrong about what both state, where the tables themselves tell. */
  readonly oddYear: Readonly<Record<"now" | "prior", string>>;
  readonly plus: string;
  readonly nothing: string;
  readonly manyTerms: (first: string, last: string, count: number) => string;
  readonly headline: Readonly<Record<Kind, (facts: HeadlineFacts) => string>>;
  readonly unassessed: (facts: HeadlineFacts) => string;
  readonly noRow: (rows: readonly string[]) => string;
  readonly noColumn: (columns: readonly string[]) => string;
  readonly advice: Readonly<Record<Kind, string>>;
  readonly adviceUnassessed: string;
  readonly adviceNoRow: string;
  readonly adviceNoColumn: string;
}

/** What the task pane says. A verdict's sentences name no other verdict. */
export interface PaneWords {
  readonly product: string;
  readonly notInExcel: string;
  readonly busy: Readonly<
    Record<"insert" | "undo" | "check" | "clear" | "convert" | "copy" | "keep" | "report", string>
  >;
  /** Excel lets the add-in wait while a cell is being edited, and says so to nobody. */
  readonly editingHint: string;
  readonly retry: string;
  readonly close: string;
  readonly insert: InsertPaneWords;
  readonly check: CheckPaneWords;
  readonly functions: FunctionPaneWords;
}

/** What a custom function does, as Excel's own function dialog tells it. */
export interface FunctionHelp {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

export interface FunctionPaneWords {
  /** The metadata that Excel reads is the one source of these. */
  readonly help: readonly FunctionHelp[];
  readonly intro: string;
  readonly optional: string;
  readonly insert: string;
  readonly noTable: string;
  readonly noLastYear: string;
  readonly noRoom: string;
  readonly inserted: string;
  readonly handOn: string;
  readonly handOnHint: string;
  readonly toFormulas: string;
  readonly toFunctions: string;
  readonly converted: (to: "formulas" | "functions", count: number, left: number) => string;
  readonly undo: string;
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
  /** The name of a report that no title says whose it is. */
  readonly untitled: string;
  /** A sentence about one of several reports. */
  readonly about: (report: string, sentence: string) => string;
  /** One of several reports with its verdict and counts. */
  readonly ofReport: (report: string, verdict: string, counts: string) => string;
  readonly scope: (tables: number, documents: string) => string;
  /** What was done with last year's figures, by how the years belong together. */
  readonly prior: Readonly<
    Record<"next" | "same" | "apart" | "unknown", (unit: string, year: number | null) => string>
  >;
  readonly notComparable: (reasons: string) => string;
  readonly sheetTables: (sheet: string, tables: string) => string;
  readonly list: string;
  readonly names: string;
  readonly allBlank: string;
  readonly blankTables: string;
  readonly allZero: string;
  readonly zero: (tables: string) => string;
  readonly manualCalculation: string;
  /** The figures that stand for last year are of another unit. */
  readonly otherUnit: (unit: string) => string;
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
  /** Last year's figures were there, and the checks across years were put to them. */
  readonly acrossYears?: boolean;
  /** The report's sentences were held against the tables too. */
  readonly withText?: boolean;
  readonly checks: number;
  readonly findings: number;
  readonly cells: number;
  /** What is to be explained or mended, besides what could not be decided. */
  readonly reviews?: number;
}

export type VerdictSentence = (facts: VerdictFacts) => string;

export type Authority = "格式" | "通知" | "条例" | "法律" | "推导" | "同行" | "经验";
