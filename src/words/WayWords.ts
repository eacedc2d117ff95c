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
      "help" | "text" | "rollUp" | "rules" | "functions",
      { readonly title: string; readonly what: string }
    >
  >;
  readonly handOn: HandOnPageWords;
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
