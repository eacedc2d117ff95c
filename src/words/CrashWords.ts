/** What is said where a part of the pane could not be drawn. */
export interface CrashWords {
  readonly title: Readonly<Record<"page" | "pane", string>>;
  /** That nothing of the person's is lost. */
  readonly kept: string;
  readonly reopen: Readonly<Record<"page" | "pane", string>>;
  /** Over what tells a developer where it happened. */
  readonly detail: string;
}
