import type { System } from "../System";
import { isOver, type Work } from "../Work";
import type { Network } from "./Network";
import { sidesOf } from "./sidesOf";
import { slipsIn, type Slip } from "./slips";
import { smallestFlows, type Flow, type Wanted } from "./smallestFlows";

/** So many more cells than the fewest may still be the likelier explanation. */
const mostMore = 3;
const mostFlows = 40;
/** Looking for slips is worth a moment. */
const mostSteps = 3_000;

/**
 * Flows that are not the smallest but take fewer slips: with a figure that was carried into its
 * total, or two that were swapped, counted as one mistake. They are looked for as the smallest are,
 * in the network with an arc for each slip, and told over the plain arcs. Where one flow would be
 * called the only one, swaps count also if they are as many as its cells: that the amounts of some
 * figures beside each other fit by chance is less likely.
 *
 * @param size of the smallest flows
 */
export function* slipFlows(
  network: Network,
  { size, isOnly }: { readonly size: number; readonly isOnly: boolean },
  { system, step }: { readonly system: System; readonly step: bigint },
  work: Work
): Generator<void, readonly Flow[]> {
  if (size < 2) return [];
  const slips = slipsIn(network, system, step);
  const fewer = yield* flowsWith(slips, network, { most: mostFlows, below: size }, work);
  const swaps = slips.filter(({ low, high }) => low === high);
  const found =
    fewer.length > 0 || !isOnly || isOver(work)
      ? fewer
      : yield* flowsWith(swaps, network, { most: mostFlows, size }, work);
  const cells = (flow: Flow) => [...flow.keys()].filter((arc) => network.arcs[arc]?.cost === 1);
  return found.filter((flow) => cells(flow).length <= size + mostMore);
}

function* flowsWith(
  slips: readonly Slip[],
  network: Network,
  wanted: Wanted,
  work: Work
): Generator<void, Flow[]> {
  if (slips.length === 0) return [];
  const arcs = [...network.arcs, ...slips];
  const wider = { ...network, arcs, sides: sidesOf(network.supply.length, arcs) };
  work.mostSteps = work.steps + mostSteps;
  const { flows } = yield* smallestFlows(wider, wanted, work);
  if (work.ended === "limit") work.ended = null;
  return flows.flatMap((flow) => overPlainArcs(flow, network.arcs.length, slips));
}

/** None where two slips meet in one cell: that is no plain slip any more. */
function overPlainArcs(flow: Flow, plain: number, slips: readonly Slip[]): Flow[] {
  const told = new Map<number, number>();
  for (const [arc, amount] of flow) {
    const ways = arc < plain ? [[arc, 1] as const] : (slips[arc - plain]?.along ?? []);
    for (const [own, direction] of ways) {
      if (told.has(own)) return [];
      told.set(own, direction * amount);
    }
  }
  return [told];
}
