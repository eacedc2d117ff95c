import type { Network } from "./Network";

/**
 * A search through the forests of a network, at some point of it. Leaves are peeled off one by one:
 * the flow of a leaf's arc is known, the leaf goes, and its neighbour takes over what is left of the
 * supply.
 */
export interface Peeling {
  readonly network: Network;
  readonly nodes: number;
  /** Numbers of the arcs at each node. */
  readonly at: readonly (readonly number[])[];
  /** What each node still lacks. */
  readonly supply: Float64Array;
  /** What it lacked at first. */
  readonly lacked: Float64Array;
  readonly alive: Uint8Array;
  /** How many arcs a node must still get: 2 where it was decided that it is no leaf. */
  readonly due: Uint8Array;
  /** 1 for arcs that were emptied, which the forest does without. */
  readonly used: Uint8Array;
  /** 1 for nodes with an arc that costs nothing. */
  readonly soft: Uint8Array;
  readonly anySoft: boolean;
  /** Fewest arcs of a cycle: two where some arcs are parallel. */
  readonly girth: number;
  /** An arc and the one flow that it may not carry; null where all are free. */
  readonly banned: Carried | null;
  /** The arcs that were emptied, in their order. */
  readonly emptied: number[];
  /** The arcs chosen so far and their flows, the emptied ones first. */
  readonly chosen: number[];
  readonly flows: number[];
  /** The most blocks in a list of supplies, once worked out. */
  readonly packed: Map<string, number>;
  /** What packing took, in steps that were not counted yet. */
  effort: number;
}

/** One step, and what was worked out for it. */
export function effortOf(peeling: Peeling): number {
  const { effort } = peeling;
  peeling.effort = 0;
  return 1 + Math.floor(effort);
}

/** An arc by its number, and what it carries. */
export interface Carried {
  readonly arc: number;
  readonly flow: number;
}

export function peelingOf(network: Network, banned: Carried | null = null): Peeling {
  const { arcs, supply, sides } = network;
  const nodes = supply.length;
  const at = Array.from({ length: nodes }, (): number[] => []);
  const soft = new Uint8Array(nodes);
  const pairs = new Set<number>();
  arcs.forEach(({ tail, head, cost }, arc) => {
    at[tail]?.push(arc);
    at[head]?.push(arc);
    if (cost === 0) soft[tail] = soft[head] = 1;
    pairs.add(Math.min(tail, head) * nodes + Math.max(tail, head));
  });
  return {
    network,
    nodes,
    at,
    supply: Float64Array.from(supply),
    lacked: Float64Array.from(supply),
    alive: new Uint8Array(nodes).fill(1),
    due: new Uint8Array(nodes),
    used: new Uint8Array(arcs.length),
    soft,
    anySoft: soft.includes(1),
    girth: pairs.size < arcs.length ? 2 : sides ? 4 : 3,
    banned,
    emptied: [],
    chosen: [],
    flows: [],
    packed: new Map(),
    effort: 0,
  };
}
