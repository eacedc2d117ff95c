/** What is said of cells that are probably wrong. */
export interface SuspectsWords {
  /** Heading of the section. */
  readonly heading: string;
  readonly only: string;
  readonly oneOf: (count: number, capped: boolean) => string;
  /** Some of the cells are certain, but not all. */
  readonly partly: (cells: number, certain: number) => string;
  /** Nothing was located, but so much was proved. */
  readonly atLeast: (cells: number) => string;
  readonly none: string;
  /** `whole`: with the change, everything in the table adds up. */
  readonly lead: (cells: number, whole: boolean) => string;
  readonly oneOfLead: (cells: number, whole: boolean) => string;
  readonly partlyLead: (cells: number, certain: number, whole: boolean) => string;
  /** Something is to be chosen in several places. */
  readonly severalLead: (places: number, whole: boolean) => string;
  /** Heads the options of one place; the cells of each, where they are equally many. */
  readonly choice: (cells: number | null, count: number, capped: boolean) => string;
  /** Many cells of one line may be wrong, one of them is. */
  readonly someInLine: (each: "row" | "column", label: string, whole: boolean) => string;
  /** What does not hold in the table even after the change; some of it is named. */
  readonly leaves: (count: number, named: readonly string[]) => string;
  /** What held before the change and does not after it. */
  readonly brings: (count: number, named: readonly string[]) => string;
  readonly reasons: Readonly<
    Record<
      "totalsAreFormulas" | "formulaDisagrees" | "locked" | "depth" | "limit" | "stopped" | "open",
      (atLeast: number) => string
    >
  >;
  readonly readings: ReadingWords;
  readonly and: string;
  readonly blank: string;
  readonly change: (from: string, to: string) => string;
  readonly pane: SuspectsPaneWords;
  readonly report: SuspectsReportWords;
}

export interface ReadingWords {
  readonly slips: Readonly<
    Record<
      | "swappedDigits"
      | "wrongDigit"
      | "droppedDigit"
      | "doubledDigit"
      | "extraDigit"
      | "sign"
      | "point",
      string
    >
  >;
  readonly neighbourFigure: (neighbour: string) => string;
  readonly carried: (part: string, total: string, amount: string, tooMuch: boolean) => string;
  readonly totalOmits: (total: string, parts: readonly string[]) => string;
  readonly totalDoubles: (total: string, parts: readonly string[]) => string;
  readonly swapped: (first: string, second: string) => string;
  readonly shifted: Readonly<Record<"left" | "right" | "up" | "down", string>>;
  readonly moved: (amount: string, from: string, to: string) => string;
}

export interface SuspectsPaneWords {
  readonly more: (count: number) => string;
  readonly notListed: (listed: number, count: number) => string;
  readonly show: string;
  readonly showNamed: (cell: string) => string;
  readonly adopt: (cells: number) => string;
  readonly adoptNamed: (changes: string) => string;
  readonly isFormula: string;
  readonly lock: string;
  readonly lockNamed: (cell: string) => string;
  readonly locked: (count: number) => string;
  readonly unlock: string;
  readonly unlockNamed: (cell: string) => string;
  readonly adopted: (changes: readonly string[]) => string;
  readonly takenBack: string;
  readonly undo: string;
  readonly hasChanged: (cells: readonly string[]) => string;
  readonly certain: (cells: number) => string;
  /** `share`: how much of the time it may take has gone, from 0 to 1. */
  readonly searching: (atLeast: number, share: number) => string;
  readonly stop: string;
  readonly blanks: (count: number) => string;
  readonly blanksHint: string;
  readonly formulas: string;
  readonly formulasHint: string;
  readonly controlsMore: string;
  readonly controlLabel: (row: string, column: string) => string;
  readonly controlNow: (value: string) => string;
  readonly controlDiffers: (value: string) => string;
  readonly controlNoNumber: string;
  readonly controlsApply: string;
}

export interface SuspectsReportWords {
  /** One explanation: its cells with old and new figures. */
  readonly change: (sheet: string, address: string, from: string, to: string) => string;
  readonly and: string;
  /** Behind an explanation that does not make everything in the table add up. */
  readonly remaining: (count: number) => string;
  readonly only: (changes: readonly string[]) => string;
  readonly atLeast: (cells: number) => string;
  readonly oneOf: (count: number, explanations: readonly string[]) => string;
}
