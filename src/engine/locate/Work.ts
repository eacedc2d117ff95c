/** Work that is done in slices, under a limit. */
export interface Work {
  mostSteps: number;
  readonly slice: number;
  readonly shouldStop: () => boolean;
  steps: number;
  pausedAt: number;
  ended: "limit" | "stopped" | "enough" | null;
}

/** Counts work, pauses at the end of a slice, and ends it when told to or at its limit. */
export function* spend(work: Work, steps: number): Generator<void, void> {
  work.steps += steps;
  if (work.steps - work.pausedAt >= work.slice) {
    work.pausedAt = work.steps;
    yield;
    if (work.shouldStop()) work.ended = "stopped";
  }
  if (work.steps > work.mostSteps) work.ended ??= "limit";
}

/** Whether the work is over; it may be so after anything that spends steps. */
export function isOver({ ended }: Work): boolean {
  return ended !== null;
}
