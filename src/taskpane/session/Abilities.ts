/** What the place that the pane runs in can do beside the port. */
export interface Abilities {
  /** Custom functions in cells. */
  readonly functions: boolean;
  /** Prints what is shown; null where the person presses the keys for it. */
  readonly print: (() => void) | null;
}

export const inExcel: Abilities = { functions: true, print: null };
