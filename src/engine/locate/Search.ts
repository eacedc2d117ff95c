import type { System } from "./System";
import type { Trial } from "./Trial";
import type { Work } from "./Work";

/** What a search by elimination has done and found; it is filled while the search goes on. */
export interface Search extends Work {
  readonly system: System;
  found: Trial[];
}

/** A trial asks for so many steps of work, by the measure of a step from node to node. */
export const trialSteps = 30;
/** A trial with loose cells asks for a search of its own, about so many plain trials long. */
export const looseSteps = 25 * trialSteps;
