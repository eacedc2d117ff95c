import { useSyncExternalStore } from "react";
import { usePane } from "../../session/PaneContext";

/** The session of the suspects, its present state, and whether nothing may be started now. */
export function useSuspects() {
  const { session, words, state: pane } = usePane();
  const { suspects } = session;
  const state = useSyncExternalStore(suspects.subscribe, suspects.state);
  return { session, suspects, state, words, resting: state.busy || pane.busy !== null };
}
