import type { Explained, Place, Values } from "../Explained";
import type { Search } from "../Search";
import { valuesOver } from "../valuesOver";
import { isOver } from "../Work";
import { untilCertain } from "./certain";
import { choicesOf } from "./choices";
import { isMeetable } from "./isMeetable";
import type { Network } from "./Network";
import type { Networks } from "./networksOf";
import { openArcs } from "./openArcs";
import { slipFlows } from "./slipFlows";
import { smallestFlows, type Flow } from "./smallestFlows";

/** More smallest sets than anyone reads; that there are more is said. */
const mostFlows = 1_000;
/** Sets with a value to settle by elimination, which takes a while. */
const mostSettled = 40;

/**
 * The smallest explanations of a system that is made of networks: each network by itself, for a cell
 * of one tells nothing of another.
 *
 * @returns "locked" where no change of the cells that may change will do
 */
export function* explainNetworks(
  { networks, forced, unfit, step }: Networks,
  search: Search
): Generator<void, Explained | "locked"> {
  const { system, mostSteps } = search;
  const common = new Map<number, bigint | null>();
  const isCounted = new Set(system.free);
  for (const [cell, change] of forced)
    if (change !== 0 && !isCounted.has(cell))
      common.set(cell, (system.base[cell] ?? 0n) + BigInt(change) * step);
  const places: Place[] = [];
  let atLeast = common.size + unfit.length;
  let lacks = false;
  let ended: Explained["ended"] = null;
  const broken = networks.filter(({ supply }) => supply.some((lacking) => lacking !== 0));
  if (system.fixed > 0 && !broken.every(isMeetable)) return "locked";
  for (const network of broken) {
    search.mostSteps = search.steps + mostSteps;
    const part = yield* explainNetwork(network, step, search);
    if (part === "stopped") return { common, places, atLeast, ended: "stopped", lacks: true };
    if (part.atLeast === Infinity) return "locked";
    atLeast += part.atLeast;
    lacks ||= part.lacks;
    ended ??= part.ended;
    for (const [cell, value] of part.common) common.set(cell, value);
    places.push(...part.places);
  }
  for (const [cell, value] of yield* unfitValues(unfit, common, places, search))
    common.set(cell, value);
  return { common, places, atLeast, ended, lacks };
}

function* explainNetwork(
  network: Network,
  step: bigint,
  search: Search
): Generator<void, Explained | "stopped"> {
  const smallest = yield* smallestFlows(network, { most: mostFlows }, search);
  const { atLeast, capped } = smallest;
  if (search.ended === "stopped") return "stopped";
  search.ended = null;
  const ended = capped ? "limit" : null;
  if (smallest.size === null) return { common: new Map(), places: [], atLeast, ended, lacks: true };
  const known = capped
    ? yield* untilCertain(network, smallest, search)
    : { flows: smallest.flows, doubtful: new Set<number>() };
  if (isOver(search)) return "stopped";
  const { system } = search;
  const told = { size: smallest.size, isOnly: known.flows.length === 1 };
  const slips = yield* slipFlows(network, told, { system, step }, search);
  if (isOver(search)) return "stopped";
  const flows = [...known.flows, ...slips];
  // The limit is for looking; what was found is told in full.
  search.mostSteps = Infinity;
  const { common, places } = choicesOf(network, flows);
  // A slip says itself how much it is, and is not sent round another way.
  const valuesOf = yield* valuesIn(network, known.flows, step, search);
  const doubtful = [...common].filter(([arc]) => known.doubtful.has(arc));
  const certain = [...common].filter(([arc]) => !known.doubtful.has(arc));
  return {
    common: valuesOf(new Map(certain)),
    places: [
      ...doubtful.map((arc) => ({ options: [valuesOf(new Map([arc]))], capped: true })),
      ...places.map((options) => ({ options: options.map(valuesOf), capped })),
    ],
    atLeast,
    ended,
    lacks: false,
  };
}

/** What a part of a flow makes its cells hold; on a cycle there may be more than one amount that will do. */
function* valuesIn(
  network: Network,
  flows: readonly Flow[],
  step: bigint,
  search: Search
): Generator<void, (part: Flow) => Values> {
  const { base } = search.system;
  const cellOf = (arc: number) => network.arcs[arc]?.cell ?? -1;
  const settled = new Map<Flow, Values>();
  for (const flow of flows) {
    const open = openArcs(network, flow);
    if (open.size === 0) continue;
    const counted = [...flow.keys()].filter((arc) => network.arcs[arc]?.cost === 1).map(cellOf);
    const values =
      settled.size < mostSettled
        ? yield* valuesOver(counted, search)
        : new Map(counted.map((cell) => [cell, null]));
    settled.set(flow, new Map([...open].map((arc) => [arc, values.get(cellOf(arc)) ?? null])));
  }
  return (part) => {
    const whole = flows.find((flow) =>
      [...part].every(([arc, amount]) => flow.get(arc) === amount)
    );
    const open = whole && settled.get(whole);
    return new Map(
      [...part].map(([arc, amount]) => {
        const cell = cellOf(arc);
        const value = (base[cell] ?? 0n) + BigInt(amount) * step;
        return [cell, open?.has(arc) ? (open.get(arc) ?? null) : value];
      })
    );
  };
}

/** What cells that cannot stand must hold, where only one explanation is left for the others. */
function* unfitValues(
  unfit: readonly number[],
  common: Values,
  places: readonly Place[],
  search: Search
): Generator<void, Values> {
  if (unfit.length === 0) return new Map();
  if (places.length > 0) return new Map(unfit.map((cell) => [cell, null]));
  const values = yield* valuesOver([...common.keys()], search);
  return new Map(unfit.map((cell) => [cell, values.get(cell) ?? null]));
}
