import { isOver, spend, type Work } from "../Work";
import { bound } from "./bound";
import { effortOf, type Peeling } from "./Peeling";

/**
 * Every forest of so many arcs with cost, or fewer, that meets the supplies, each once. A node that
 * lacks something is either a leaf, and then its one arc carries all it lacks; or it is not, and then
 * it needs two arcs or more. Of all such nodes the one with the fewest ways out is decided first.
 * That no cell falls too low is looked at as soon as a flow is known.
 */
export function* forests(
  peeling: Peeling,
  left: number,
  work: Work,
  found: () => void
): Generator<void, void> {
  yield* spend(work, effortOf(peeling));
  if (isOver(work)) return;
  const node = nextNode(peeling);
  if (node === "met") {
    if (!peeling.due.some((must) => must > 0)) found();
    return;
  }
  if (node === "stuck" || (left === 0 && !peeling.anySoft)) return;
  const { supply, due, alive } = peeling;
  const lacks = supply[node] ?? 0;
  const must = due[node] ?? 0;
  alive[node] = supply[node] = due[node] = 0;
  for (const arc of waysOut(peeling, node, lacks)) {
    yield* asLeaf(peeling, { node, arc, lacks }, left, work, found);
    if (isOver(work)) break;
  }
  alive[node] = 1;
  supply[node] = lacks;
  due[node] = must;
  if (isOver(work)) return;
  if ((peeling.at[node]?.length ?? 0) < 2) return;
  due[node] = 2;
  if (bound(peeling, left) <= left) yield* forests(peeling, left, work, found);
  due[node] = must;
}

interface Leaf {
  readonly node: number;
  readonly arc: number;
  readonly lacks: number;
}

function* asLeaf(
  peeling: Peeling,
  { node, arc, lacks }: Leaf,
  left: number,
  work: Work,
  found: () => void
): Generator<void, void> {
  const { supply, due, chosen, flows, network } = peeling;
  const { tail, head, cost } = network.arcs[arc] ?? noArc;
  const other = tail === node ? head : tail;
  const before = supply[other] ?? 0;
  const must = due[other] ?? 0;
  supply[other] = before + lacks;
  due[other] = Math.max(0, must - 1);
  const rest = left - cost;
  if (rest >= 0 && bound(peeling, rest) <= rest) {
    chosen.push(arc);
    flows.push(tail === node ? lacks : -lacks);
    yield* forests(peeling, rest, work, found);
    chosen.pop();
    flows.pop();
  }
  supply[other] = before;
  due[other] = must;
}

const noArc = { tail: 0, head: 0, low: 0, high: 0, cost: 1 } as const;

/** The lacking node, not yet known to be inner, with the fewest ways out; lacking neighbours count more. */
function nextNode(peeling: Peeling): number | "met" | "stuck" {
  const { nodes, supply, due } = peeling;
  let next: number | "met" | "stuck" = "met";
  let fewest = Infinity;
  for (let node = 0; node < nodes; node += 1) {
    const lacks = supply[node] ?? 0;
    if (lacks === 0) continue;
    if (next === "met") next = "stuck";
    if ((due[node] ?? 0) > 1) continue;
    let ways = 0;
    for (const arc of peeling.at[node] ?? []) {
      const other = otherEnd(peeling, node, arc, lacks);
      if (other >= 0) ways += supply[other] === 0 ? 1 : 4;
    }
    if (ways >= fewest) continue;
    fewest = ways;
    next = node;
  }
  return next;
}

/** The arcs that can carry all that a node lacks: to where it is wanted first. */
function waysOut(peeling: Peeling, node: number, lacks: number): number[] {
  const { supply } = peeling;
  const ways: { arc: number; order: number }[] = [];
  for (const arc of peeling.at[node] ?? []) {
    const other = otherEnd(peeling, node, arc, lacks);
    if (other < 0) continue;
    const there = supply[other] ?? 0;
    ways.push({ arc, order: there + lacks === 0 ? 0 : there !== 0 ? 1 : 2 });
  }
  return ways.sort((a, b) => a.order - b.order).map(({ arc }) => arc);
}

/** Where the arc leads from the node; −1 where it cannot carry all that the node lacks. */
function otherEnd(
  { network, used, alive, banned }: Peeling,
  node: number,
  arc: number,
  lacks: number
): number {
  const { tail, head, low, high } = network.arcs[arc] ?? noArc;
  if (used[arc] === 1) return -1;
  const other = tail === node ? head : tail;
  const flow = tail === node ? lacks : -lacks;
  if (banned?.arc === arc && banned.flow === flow) return -1;
  return alive[other] === 1 && flow >= low && flow <= high ? other : -1;
}
