import { createContext, useContext, useSyncExternalStore } from "react";
import type { Words } from "../../words/Words";
import type { Abilities } from "./Abilities";
import type { Session } from "./Session";
import type { PaneState } from "./PaneState";
import type { SessionState } from "./SessionState";

export interface Pane {
  readonly session: Session;
  readonly words: Words;
  /** The year of today's date. */
  readonly thisYear: number;
  /** The year whose report is made now. */
  readonly reportYear: number;
  readonly abilities: Abilities;
}

export const PaneContext = createContext<Pane | null>(null);

/** The session, its words and its present state, for any component of the pane. */
export function usePane(): Pane & { readonly state: SessionState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("no PaneContext around this component");
  const { subscribe, state } = pane.session;
  return { ...pane, state: useSyncExternalStore(subscribe, state) };
}

/** The state of every session of the pane. */
export function usePaneState(): PaneState {
  const { store } = usePane().session;
  return useSyncExternalStore(store.subscribe, store.state);
}
