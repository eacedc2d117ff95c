import type { TextReport } from "./text/TextReport";
import type { ReceivedReport } from "../features/judging/rollUp/ReceivedReport";
import type { Absence } from "../features/judging/findings/Absence";
import type { UnplacedLine } from "../features/reading/tables/unplacedLines";
import type { Verdict } from "../engine/verdict";
import type { FileFailure } from "../words/FileWords";

/** What `check --format json` prints for each file. Figures are decimal digits in text. */
export interface FileReport {
  readonly file: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** The edition of most of its tables. */
  readonly edition: string | null;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<"passed" | "errors" | "reviews" | "unassessed", number>>;
  /** Last year's report, if there is one; `compared`: it is of the year before, or of the same year. */
  readonly prior: PriorOfFile | null;
  /** Each report that the file holds, in its order; most files hold one. */
  readonly reports: readonly ReportOfFile[];
  /** What the form asks for and the file does not have where it can be read; `report`: which of `reports` lacks it, from 0. */
  readonly absent: readonly Pick<Absence, "report" | "table" | "what" | "title" | "resembles">[];
  /** Every figure of every table is 0, or nothing is filled in. */
  readonly allZero: boolean;
  readonly allBlank: boolean;
  /** What the verdict means, in a sentence. */
  readonly message: string;
  /** What to do about what is absent, a line for each kind of it. */
  readonly advice: readonly string[];
  /** Blanks that can hold one value only, as the balances have it. */
  readonly blanks: readonly DeducedBlank[];
  /** Rows and columns with figures in a table that its form does not have; nobody checks them. */
  readonly unplaced: readonly Omit<UnplacedLine, "sheetName">[];
  /** Cells whose number was judged without the digits that a program's own addition left in it. */
  readonly noise: readonly CellNoise[];
  readonly findings: readonly ReportedFinding[];
  /** The standard directories (基层政务公开标准目录) that the file holds; only where it holds any. */
  readonly directories?: readonly ReportedDirectory[];
  /** The report's sentences, as `xxgk text` prints them; only where they were named. */
  readonly text?: TextReport;
  /** Only where the file could not be checked; all else is then blank. */
  readonly error?: { readonly reason: FileFailure | "noTable"; readonly message: string };
}

export interface ReportedDirectory {
  /** One of the 26 fields; null where neither title nor sheet names one. */
  readonly field: string | null;
  readonly sheet: string;
  /** The elements that its header has: "level1", "basis" and so on. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly errors: number;
  readonly reviews: number;
}

export interface PriorOfFile {
  readonly unit: string | null;
  readonly year: number | null;
  readonly compared: boolean;
  /** Both units are known, and are not one. */
  readonly otherUnit: boolean;
}

/** One report of a file. Without a title it has neither unit nor year. */
export interface ReportOfFile {
  readonly unit: string | null;
  readonly year: number | null;
  readonly verdict: Verdict;
  readonly counts: FileReport["counts"];
}

export interface CellNoise {
  readonly sheet: string;
  readonly address: string;
  /** "t3.r1.c7" */
  readonly item: string;
  /** As the cell holds it, and what it was taken for. */
  readonly raw: string;
  readonly value: string;
}

export interface DeducedBlank {
  readonly sheet: string;
  readonly address: string;
  /** "t3.r1.c7" */
  readonly item: string;
  /** What it must be, in plain digits. */
  readonly value: string;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly outcome: "error" | "review" | "unassessed";
  /** The table's id in its edition, and its title. */
  readonly table: string;
  readonly title: string;
  readonly message: string;
  readonly left: ReportedSide | null;
  readonly right: ReportedSide | null;
  readonly difference: string | null;
  readonly cells: readonly ReportedCell[];
  /** Changes of its cells, or else of others, that mend it with what else is broken by them. */
  readonly suspects: readonly ReportedSuspects[];
  /** So many cells of the table are wrong, as is proved; where anything is. */
  readonly atLeast?: number;
  /** Written of it in the workbook, so that it is not among the `counts`; only where there is one. */
  readonly explanation?: string;
}

/** Changes that are suggested, alone or as one of several. */
export interface ReportedSuspects {
  /** `only`: a cell that every smallest explanation changes, and to this figure. */
  readonly certainty: "only" | "one-of";
  /** How many ways there are to choose from; up to eight of them are listed. */
  readonly alternatives: number;
  readonly changes: readonly ReportedChange[];
  /** Where a table has several such choices: which of them this is one way of, from 1 on. */
  readonly choice?: number;
  /** How much does not hold in the table after these changes alone, judged on a copy; unless nothing. */
  readonly remaining?: number;
}

export interface ReportedChange {
  readonly sheet: string;
  readonly address: string;
  /** As it stands in the cell. */
  readonly from: string;
  readonly to: string;
}

/** One side of a balance: its terms in words, and their sum. */
export interface ReportedSide {
  readonly text: string;
  readonly value: string | null;
}

export interface ReportedCell {
  readonly sheet: string;
  readonly address: string;
  /** "t3.r1.c7" */
  readonly item: string;
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/** A report, and what the person should know beside it. */
export interface CheckedFile {
  readonly report: FileReport;
  readonly notes: readonly string[];
  /** Why the file, or its marked copy, could not be had: exit code 2. */
  readonly trouble: string | null;
  /** Only where the file's figures were asked for, to be added up: each of its reports. */
  readonly received?: readonly ReceivedReport[];
  /** Why last year's report, which was named, could not be had: exit code 2. */
  readonly priorTrouble: string | null;
}
