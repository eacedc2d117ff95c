/** The way of the work: its four steps, and what stands beside it. */
export interface WayWords {
  readonly steps: Readonly<Record<"insert" | "fill" | "check" | "handOn", string>>;
  /** Said of a step that is done, or in which there is something to look at. */
  readonly progress: Readonly<Record<"done" | "look", string>>;
  readonly more: string;
  readonly back: (to: string) => string;
  /** The pages under 更多, each with what it is for. */
  readonly asides: Readonly<
    Record<
      "help" | "text" | "rollUp" | "directory" | "rules" | "functions",
      { readonly title: string; readonly what: string }
    >
  >;
  readonly handOn: HandOnPageWords;
  readonly map: MapWords;
  readonly next: NextWords;
}

/** The map of the tables. */
export interface MapWords {
  readonly parts: string;
  /** A column's heading where there is no room for it. */
  readonly short: (label: string) => string;
  readonly off: (difference: string) => string;
  /** What a reader hears of a cell behind its names and its figure. */
  readonly looks: Readonly<
    Record<"filled" | "blank" | "odd" | "failing" | "choice" | "certain", string>
  >;
  readonly shouldBe: (figure: string) => string;
  readonly legend: Readonly<Record<"certain" | "choice" | "failing" | "odd" | "blank", string>>;
  readonly filled: (filled: number, blank: number) => string;
}

/** What comes next, on the page 校验. */
export interface NextWords {
  readonly title: string;
  readonly toHandOn: string;
  readonly unchecked: string;
  readonly noPrior: string;
  readonly toPrior: string;
  readonly noText: string;
  readonly toText: string;
  readonly register: string;
  readonly at: (index: number, count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly details: string;
  readonly each: (count: number) => string;
  /** The headings of the list of what does not add up. */
  readonly columns: Readonly<Record<"where" | "should" | "is" | "off", string>>;
  readonly basedOn: string;
  readonly comma: string;
  /** Many terms, by their sum. */
  readonly sum: (terms: number, value: string) => string;
}

/** The page 上报. */
export interface HandOnPageWords {
  readonly verdict: string;
  readonly unchecked: string;
  readonly old: string;
  readonly toCheck: string;
  readonly report: string;
  readonly reportWhat: string;
  readonly makeReport: string;
  readonly print: string;
  readonly printWhat: string;
  readonly toPrint: string;
  /** Where the host cannot be told to print. */
  readonly printReady: (sheet: string) => string;
  readonly copy: string;
  readonly copyWhat: string;
  readonly makeCopy: string;
  readonly noTables: string;
}
