/** What is said of parts of the form that were not found. */
export interface AbsentWords {
  /** "表二“第二十条第（五）项”": a block of a form that has others. */
  readonly block: (form: string, table: string) => string;
  /** What is gone, without a full stop; several names of one kind are said at once. */
  readonly gone: Readonly<
    Record<
      "table" | "row" | "column" | "heading",
      (table: string, names: readonly string[]) => string
    >
  >;
  /** Where it is, or what stands in its place. */
  readonly hidden: (sheet: string) => string;
  /** What stands in its place: unknown words or none, its title alone, its name several times. */
  readonly like: Readonly<
    Record<
      "place" | "title" | "several",
      (sheet: string, addresses: readonly string[], text: string | null) => string
    >
  >;
  /** What to do where several have its name. */
  readonly keepOne: string;
  /** What to do where something is like it. */
  readonly rewrite: Readonly<
    Record<"table" | "row" | "column" | "heading", (title: string) => string>
  >;
  readonly restore: Readonly<Record<"table" | "row" | "column" | "heading", string>>;
  /** Between what is gone and what to do. */
  readonly line: (gone: string, what: string) => string;
  readonly list: string;
  readonly more: (said: string, left: number) => string;
  readonly stop: string;
  readonly title: string;
  /** The tables that the workbook is meant to hold. */
  readonly only: (forms: readonly string[]) => string;
  /** Tables that hold nothing yet, beside others that do. */
  readonly blank: (tables: readonly string[]) => string;
  readonly chooseOnly: string;
  readonly chooseHint: string;
  readonly save: string;
  readonly all: string;
  readonly toInsert: string;
  readonly insertAnew: string;
  /** @param left what stands in the old tables and has no place in the new */
  readonly renewed: (forms: number, carried: number, left: readonly string[]) => string;
}
