import type { System } from "./System";
import type { Trial } from "./Trial";

/** What a search has done and found; it is filled while the search goes on. */
export interface Search {
  readonly system: System;
  readonly mostSteps: number;
  readonly slice: number;
  readonly shouldStop: () => boolean;
  steps: number;
  pausedAt: number;
  ended: "limit" | "stopped" | null;
  found: Trial[];
}

/** A trial with loose cells asks for a search of its own, about so many plain steps long. */
export const looseSteps = 25;

/** Counts work, pauses at the end of a slice, and ends the search when told to or at its limit. */
export function* spend(search: Search, steps: number): Generator<void, void> {
  search.steps += steps;
  if (search.steps - search.pausedAt >= search.slice) {
    search.pausedAt = search.steps;
    yield;
    if (search.shouldStop()) search.ended = "stopped";
  }
  if (search.steps > search.mostSteps) search.ended ??= "limit";
}
