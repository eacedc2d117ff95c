import type { PaneState } from "../session/PaneState";
import type { PriorMessage } from "../session/PriorState";
import type { Failure, Note } from "../session/SessionState";
import type { Adopted, SuspectsMessage } from "../session/SuspectsState";

/** What the one bar of the pane says. */
export type Said =
  /** The note is of what could not be undone, and still can be. */
  | { readonly of: "failure"; readonly failure: Failure; readonly note: Note | null }
  | { readonly of: "note"; readonly note: Note }
  | { readonly of: "prior"; readonly message: PriorMessage; readonly canUndo: boolean }
  | { readonly of: "suspects"; readonly message: SuspectsMessage }
  | { readonly of: "adopted"; readonly adopted: Adopted };

/**
 * The newest thing that was said; null when nothing is to be said. Whatever is begun takes back what
 * was said before, so that only figures that were adopted can stand behind something else.
 */
export function saidNow({ pane, prior, suspects }: PaneState): Said | null {
  const { failure, note } = pane;
  if (failure) return { of: "failure", failure, note };
  if (note) return { of: "note", note };
  if (prior.message) return { of: "prior", message: prior.message, canUndo: prior.undo !== null };
  if (suspects.message) return { of: "suspects", message: suspects.message };
  const adopted = suspects.adopted.at(-1);
  return adopted ? { of: "adopted", adopted } : null;
}
