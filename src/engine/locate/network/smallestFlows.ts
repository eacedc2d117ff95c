import type { Work } from "../Work";
import { bound } from "./bound";
import { emptiable, emptied } from "./emptied";
import type { Network } from "./Network";
import { peelingOf, type Carried } from "./Peeling";

/** What the arcs carry, by their numbers; the others carry nothing. */
export type Flow = ReadonlyMap<number, number>;

export interface Smallest {
  /** How many arcs with cost each flow uses; null where none was found. */
  readonly size: number | null;
  /** One flow for each smallest set of arcs with cost. */
  readonly flows: readonly Flow[];
  /** There may be more. */
  readonly capped: boolean;
  /** No flow uses fewer, as was proved; Infinity where there is none at all. */
  readonly atLeast: number;
}

export interface Wanted {
  /** So many sets are enough. */
  readonly most: number;
  /** The sizes to look at; from the bound on unless given. */
  readonly size?: number;
  /** Only flows of fewer arcs than this. */
  readonly below?: number;
  /** Only flows in which this arc carries something else. */
  readonly banned?: Carried;
}

/** The flows of minimum support: the supplies met with as few arcs as will do, all of them. */
export function* smallestFlows(
  network: Network,
  { most, size, below = Infinity, banned }: Wanted,
  work: Work
): Generator<void, Smallest> {
  const peeling = peelingOf(network, banned ?? null);
  const costs = network.arcs.reduce((sum, { cost }) => sum + cost, 0);
  const found = new Map<string, Flow>();
  const keep = () => {
    const { chosen, flows } = peeling;
    const counted = chosen.filter((arc) => network.arcs[arc]?.cost === 1);
    const key = counted.sort((a, b) => a - b).join();
    if (found.has(key)) return;
    found.set(key, new Map(chosen.map((arc, index) => [arc, flows[index] ?? 0])));
    if (found.size >= most) work.ended ??= "enough";
  };
  let least = size ?? bound(peeling, Infinity);
  for (; least <= (size ?? costs) && least < below; least += 1) {
    yield* emptied(peeling, least, emptiable(peeling), work, keep);
    if (work.ended || found.size > 0) break;
  }
  const capped = work.ended !== null;
  if (work.ended === "enough") work.ended = null;
  const none = found.size === 0;
  return {
    size: none ? null : least,
    flows: [...found.values()],
    capped,
    atLeast: none && !capped ? Infinity : least,
  };
}
