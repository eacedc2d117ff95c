/** What the place that the pane runs in can do beside the port. */
export interface Abilities {
  /** Custom functions in cells. */
  readonly functions: boolean;
  /** Prints what is shown; null where the person presses the keys for it. */
  readonly print: (() => void) | null;
  /** The address of the notices of what is in the bundle. */
  readonly notices: string;
}

/** The notices lie beside the bundle that they are of (scripts/licences). */
export const inExcel: Abilities = { functions: true, print: null, notices: "addin/licences.txt" };
