import type { Network } from "./Network";
import type { Flow } from "./smallestFlows";

/** What smallest flows have in common, and where they differ, each place by itself. */
export interface Choices {
  /** Arcs with cost that carry the same in all of them. */
  readonly common: Flow;
  /** For each place, what its arcs with cost may carry; every option goes with every other place's. */
  readonly places: readonly (readonly Flow[])[];
}

/**
 * The flows place by place. Two flows that meet the same supplies differ by a circulation, and each
 * connected part of that is a circulation too: it can be exchanged by itself, in either direction,
 * and as neither flow can be made smaller, no exchange changes the size. So what differs in
 * connected parts is a place of its own, and the flows are the product of their places.
 */
export function choicesOf(network: Network, flows: readonly Flow[]): Choices {
  const [first = new Map<number, number>(), ...others] = flows;
  const places: Set<number>[] = [];
  for (const other of others)
    for (const part of partsThatDiffer(network, first, other)) merge(places, part);
  const isCounted = (arc: number) => network.arcs[arc]?.cost === 1;
  const different = new Set(places.flatMap((place) => [...place]));
  const common = [...first].filter(([arc]) => isCounted(arc) && !different.has(arc));
  return {
    common: new Map(common),
    places: places.map((place) => optionsAt(new Set([...place].filter(isCounted)), flows)),
  };
}

/** The arcs that carry something else, in connected parts. */
function partsThatDiffer({ arcs }: Network, a: Flow, b: Flow): Set<number>[] {
  const parts: { nodes: Set<number>; arcs: Set<number> }[] = [];
  for (const arc of new Set([...a.keys(), ...b.keys()])) {
    if (a.get(arc) === b.get(arc)) continue;
    const { tail, head } = arcs[arc] ?? { tail: -1, head: -1 };
    const touched = parts.filter(({ nodes }) => nodes.has(tail) || nodes.has(head));
    const nodes = new Set([tail, head, ...touched.flatMap((part) => [...part.nodes])]);
    const own = new Set([arc, ...touched.flatMap((part) => [...part.arcs])]);
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push({ nodes, arcs: own });
  }
  return parts.map((part) => part.arcs);
}

function merge(places: Set<number>[], part: ReadonlySet<number>): void {
  const touched = places.filter((place) => [...part].some((arc) => place.has(arc)));
  for (const place of touched) places.splice(places.indexOf(place), 1);
  places.push(new Set([...part, ...touched.flatMap((place) => [...place])]));
}

function optionsAt(place: ReadonlySet<number>, flows: readonly Flow[]): Flow[] {
  const options = new Map<string, Flow>();
  for (const flow of flows) {
    const own = [...flow].filter(([arc]) => place.has(arc)).sort(([a], [b]) => a - b);
    options.set(own.map(([arc]) => arc).join(), new Map(own));
  }
  return [...options.values()];
}
