/**
 * A sum of cells, as "t3.r1.c7 + t3.r2.c7" or "t4.r1.c5 - t4.r1.c4": table, row and column of each.
 */
export type Measure = string;

/** How reports say one thing in words, and the figures that they mean by it. */
export interface Wording {
  readonly id: string;
  /** Words in front of the number; the ones nearest to it count. */
  readonly says: readonly string[];
  /** Words right behind the number: "1件结转下年度". */
  readonly behind?: readonly string[];
  /** What it counts, where that is no case or document: 次, 场. */
  readonly units?: readonly string[];
  /** One of these must stand in the same sentence before the number, or in the one before. */
  readonly about: readonly string[];
  /** Every meaning that real reports give these words; one that holds is enough. */
  readonly readings: readonly Measure[];
  /**
   * When a number that fits no reading is said: "alone" where nothing else stands in the clause,
   * "scoped" where a number of the same paragraph agrees on applications as a whole; "never" where
   * the words may mean something else.
   */
  readonly firm: "alone" | "scoped" | "never";
  /** A sentence that says it; the number stands between 【 and 】. */
  readonly example: string;
}

/** Words that say that there was nothing at all, and the figure that must then be nil. */
export interface NoneWording {
  readonly id: string;
  readonly of: readonly string[];
  readonly measure: Measure;
  readonly example: string;
}

/** Words behind 均 or 全部 that say of all of them the same, and what must then be so. */
export interface EveryWording {
  readonly id: string;
  readonly says: readonly string[];
  /** One of these must stand before it in the same sentence, or in the one before. */
  readonly about: readonly string[];
  /** Pairs of measures; it is so where one pair is equal. A lone measure must be nil. */
  readonly same: readonly (readonly [Measure] | readonly [Measure, Measure])[];
  /** Whether it is said where none is so. */
  readonly firm: boolean;
  readonly example: string;
}

/** One figure in words: `{n}` is its number, `{year}` the report's year. */
export interface DraftClause {
  readonly of: Measure;
  readonly says: string;
  /** Where it is nil; without, nothing is said then. */
  readonly nil?: string;
  /** How it grew or fell is said behind it, where last year's is known. */
  readonly change?: true;
}

/** The sentences that are drafted from an edition's tables. */
export interface Draft {
  /** What must be equal before anything is drafted. */
  readonly balances: readonly (readonly [Measure, Measure])[];
  readonly paragraphs: readonly {
    readonly section: 1 | 6;
    readonly length: "short" | "full";
    readonly sentences: readonly (readonly DraftClause[])[];
  }[];
}

/** What the sentences of an edition's reports say of its tables. */
export interface Narrative {
  readonly edition: string;
  readonly wordings: readonly Wording[];
  readonly none: readonly NoneWording[];
  readonly every: readonly EveryWording[];
  /** What becomes of all that was handled: the cell of their number, and the cells that make it up. */
  readonly results: { readonly total: Measure; readonly parts: readonly Measure[] };
  /** Words in a clause by which its number is of something else. */
  readonly elsewhere: readonly string[];
  /** What a share may be a share of, beside the totals in the text. */
  readonly wholes: readonly Measure[];
  /** Null where nothing is drafted from its tables. */
  readonly draft: Draft | null;
  /** What grew or fell against last year, where no number stands before the change. */
  readonly growing: readonly Measure[];
}
