import type { Rewrite } from "../../features/doing/adopt/writeFigures";
import type { FoundCell } from "../../features/reading/tables/FoundCell";
import type { Reason } from "../../sheets/SheetsError";

/** A set of figures that was adopted, and what takes it back. */
export interface Adopted {
  readonly changes: readonly {
    readonly cell: FoundCell;
    readonly from: string;
    readonly to: string;
  }[];
  readonly undo: readonly Rewrite[];
}

export type SuspectsMessage =
  | { readonly says: "takenBack" }
  /** Nothing was written, because these cells hold something else by now. */
  | { readonly says: "hasChanged"; readonly cells: readonly FoundCell[] }
  | { readonly says: "failed"; readonly reason: Reason | "unexpected" };

export interface SuspectsState {
  /** Something is being written or looked for. */
  readonly busy: boolean;
  /** The table that is being looked at longer, and how much of the work it may take is done: 0 to 1. */
  readonly searching: { readonly place: string; readonly share: number } | null;
  /** The latest last. */
  readonly adopted: readonly Adopted[];
  readonly message: SuspectsMessage | null;
}
