/** The page 帮助, which needs no network. */
export interface HelpWords {
  readonly way: string;
  readonly waySteps: readonly string[];
  readonly outcomes: string;
  /** What each verdict means, and what to do then. */
  readonly meaning: Readonly<Record<"pass" | "error" | "review" | "unassessed", string>>;
  readonly keys: string;
  readonly keyList: readonly { readonly key: string; readonly does: string }[];
  readonly paper: string;
  readonly paperSteps: readonly string[];
}
