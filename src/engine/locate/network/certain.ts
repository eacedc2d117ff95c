import type { Work } from "../Work";
import { choicesOf } from "./choices";
import type { Network } from "./Network";
import { smallestFlows, type Flow, type Smallest } from "./smallestFlows";

/** For one cell; more is seldom of use. */
const mostSteps = 5_000;

/**
 * The flows with more of them, so that nothing looks common to all only because the list was cut
 * short: for each arc that carries the same in all of them, one flow of the same size is looked for
 * in which it does not.
 *
 * @returns the flows, and the arcs for which it could not be told in time
 */
export function* untilCertain(
  network: Network,
  { flows: given, size }: Smallest,
  work: Work
): Generator<void, { flows: readonly Flow[]; doubtful: ReadonlySet<number> }> {
  const flows = [...given];
  const doubtful = new Set<number>();
  for (const [arc, flow] of choicesOf(network, flows).common) {
    if (flows.some((each) => each.get(arc) !== flow)) continue;
    work.mostSteps = work.steps + mostSteps;
    const wanted = { most: 1, size: size ?? 0, banned: { arc, flow } };
    const other = yield* smallestFlows(network, wanted, work);
    if (work.ended === "stopped") break;
    flows.push(...other.flows);
    if (work.ended === "limit" && other.flows.length === 0) doubtful.add(arc);
    work.ended = null;
  }
  return { flows, doubtful };
}
