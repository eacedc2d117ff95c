/** What the pane says about explaining findings, the rules, checking while typing, and the report. */
export interface ReviewWords {
  readonly explain: ExplainWords;
  readonly rules: RulesWords;
  readonly kept: Readonly<
    Record<
      | "explained"
      | "unexplained"
      | "ruleOff"
      | "ruleOn"
      | "hintOn"
      | "hintOff"
      | "kindChosen"
      | "kindLeft"
      | "onlyKept"
      | "onlyLeft"
      | "undone",
      string
    >
  >;
  readonly undo: string;
  readonly unitKind: UnitKindWords;
  readonly live: LiveWords;
  readonly report: {
    readonly insert: string;
    readonly inserted: (sheet: string) => string;
  };
  /** Under what keeps others from being checked. */
  readonly follows: (count: number) => string;
}

export interface ExplainWords {
  readonly write: string;
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  readonly cancel: string;
  readonly required: string;
  readonly text: (text: string) => string;
  readonly change: string;
  readonly remove: string;
  readonly lapsed: (text: string) => string;
  readonly reuse: string;
  readonly fold: (count: number) => string;
  /** Behind the verdict's sentence; names no verdict. */
  readonly inVerdict: (count: number) => string;
}

export interface RulesWords {
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly edition: string;
  /** By the letter that the ids of the rules begin with; `other` for any other letter. */
  readonly groups: Readonly<Record<"A" | "B" | "C" | "D" | "other" | "text" | "directory", string>>;
  readonly severity: Readonly<Record<"error" | "explainable" | "review", string>>;
  /** Of a rule that is put only where the workbook asks for it. */
  readonly onRequest: string;
  readonly basis: (authority: string) => string;
  /** @param texts what the rule says */
  readonly inUse: (texts: readonly string[]) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly required: string;
  readonly switchOff: string;
  readonly cancel: string;
  readonly offBecause: (reason: string) => string;
  readonly off: (count: number) => string;
  /** Behind the verdict's sentence; names no verdict. */
  readonly inVerdict: (count: number) => string;
}

/** Asking what kind of unit reports. */
export interface UnitKindWords {
  readonly label: string;
  readonly ask: string;
  /** @param kind "" where it is not the one in use */
  readonly byName: (kind: string) => string;
  readonly notRun: (rules: readonly string[]) => string;
  readonly choose: string;
}

/** Checking while typing. */
export interface LiveWords {
  readonly label: string;
  readonly stale: string;
  /** In the place of the verdict's word. */
  readonly old: string;
  readonly before: (word: string, sentence: string) => string;
  readonly renewed: string;
  readonly again: string;
}
