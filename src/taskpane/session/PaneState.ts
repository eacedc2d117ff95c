import type { PriorState } from "./PriorState";
import type { SessionState } from "./SessionState";
import type { SuspectsState } from "./SuspectsState";

/** What the pane shows, by the session that changes it. */
export interface PaneState {
  readonly pane: SessionState;
  readonly prior: PriorState;
  readonly suspects: SuspectsState;
}

export const start: PaneState = {
  pane: {
    page: "insert",
    step: "insert",
    busy: null,
    checked: null,
    failure: null,
    question: null,
    note: null,
    at: null,
    title: null,
    off: new Map(),
    hints: new Set(),
    live: { is: "unavailable", result: "fresh", coming: false },
    handedOn: false,
    lacks: new Set(),
  },
  prior: {
    busy: false,
    report: null,
    other: null,
    stored: false,
    compared: null,
    message: null,
    question: null,
    undo: null,
    sheets: [],
  },
  suspects: { busy: false, searching: null, adopted: [], message: null },
};
