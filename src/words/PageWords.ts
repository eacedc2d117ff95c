/** What is said on the page that shows a file, beside the pane. */
export interface PageWords {
  readonly product: string;
  readonly open: string;
  readonly openMore: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly unsaved: string;
  readonly files: (count: number) => string;
  readonly welcome: {
    readonly title: string;
    readonly what: string;
    readonly stays: string;
    readonly steps: readonly (readonly [what: string, how: string])[];
    readonly drop: string;
    readonly kinds: string;
    readonly trySample: string;
    readonly newReport: string;
  };
  /** What is added to the name of a copy, before its extension. */
  readonly checkedName: string;
  readonly sampleName: string;
  readonly newName: string;
  /** Of the table. */
  readonly sheets: string;
  readonly table: (sheet: string) => string;
  readonly nothingSelected: string;
  readonly edit: (address: string) => string;
  readonly editHint: string;
  readonly protectedHint: string;
  readonly formulaHint: string;
  readonly moreRows: (count: number) => string;
  readonly moreAbove: (count: number) => string;
  readonly blankSheet: string;
  readonly tableLabel: string;
  readonly stale: string;
  readonly readOnly: string;
  readonly fromDocument: string;
  readonly list: {
    readonly title: string;
    readonly file: string;
    readonly report: string;
    readonly verdict: string;
    readonly counts: string;
    readonly waiting: string;
    readonly progress: (done: number, all: number) => string;
    readonly done: (all: number, wrong: number, unusable: number) => string;
    readonly unusable: string;
  };
  readonly opening: (name: string) => string;
  readonly cannotOpen: (name: string) => string;
  readonly cannotSave: (why: string) => string;
  readonly dismiss: string;
  readonly gone: string;
}
