import { isOver, spend, type Work } from "../Work";
import { bound } from "./bound";
import { forests } from "./forests";
import { effortOf, type Peeling } from "./Peeling";

/**
 * Every smallest set of arcs that meets the supplies, cycles included. No cell may fall too low, so
 * some smallest sets contain cycles. But the flows over a set have an extreme point, and there the
 * arcs outside a forest are at their bound: their cells are emptied. So the search branches over
 * what is emptied, and looks for forests that meet the rest. Only cells that close a cycle are of
 * interest, the others are found with the forests; so both ends of each must get another arc.
 *
 * @param size how many arcs with cost may still be chosen
 * @param arcs those that may still be emptied
 */
export function* emptied(
  peeling: Peeling,
  size: number,
  arcs: readonly number[],
  work: Work,
  found: () => void
): Generator<void, void> {
  yield* forests(peeling, size, work, found);
  const isShort = size < peeling.girth && !peeling.anySoft;
  if (isOver(work) || isShort || size < 1) return;
  const open: number[] = [];
  for (const arc of arcs) {
    if (mayBeEmptied(peeling, size, arc)) open.push(arc);
    yield* spend(work, effortOf(peeling));
    if (isOver(work)) return;
  }
  for (const [index, arc] of open.entries()) {
    if (isOver(work)) return;
    const { low, cost } = peeling.network.arcs[arc] ?? { low: 0, cost: 1 };
    const undo = empty(peeling, arc);
    peeling.chosen.push(arc);
    peeling.flows.push(low);
    yield* emptied(peeling, size - cost, open.slice(index + 1), work, found);
    peeling.chosen.pop();
    peeling.flows.pop();
    undo();
  }
}

/** The arcs whose cells hold something that they can lose. */
export function emptiable({ network: { arcs }, banned }: Peeling): number[] {
  return [...arcs.keys()].filter((arc) => {
    const { low } = arcs[arc] ?? { low: 0 };
    const isBanned = banned?.arc === arc && banned.flow === low;
    return low < 0 && low > -Infinity && !isBanned;
  });
}

function mayBeEmptied(peeling: Peeling, size: number, arc: number): boolean {
  const cost = peeling.network.arcs[arc]?.cost ?? 1;
  const total = size + costOfEmptied(peeling);
  if (leastWithCycles(peeling, [...peeling.emptied, arc]) > total) return false;
  const undo = empty(peeling, arc);
  const may = bound(peeling, size - cost) <= size - cost;
  undo();
  return may;
}

function costOfEmptied({ emptied: arcs, network }: Peeling): number {
  return arcs.reduce((sum, arc) => sum + (network.arcs[arc]?.cost ?? 0), 0);
}

/** Takes the arc at its bound; returns what takes that back. */
function empty(peeling: Peeling, arc: number): () => void {
  const { supply, due, used, emptied: arcs } = peeling;
  const { tail, head, low } = peeling.network.arcs[arc] ?? { tail: 0, head: 0, low: 0 };
  const before = [supply[tail] ?? 0, supply[head] ?? 0, due[tail] ?? 0, due[head] ?? 0] as const;
  supply[tail] = before[0] - low;
  supply[head] = before[1] + low;
  due[tail] = Math.max(1, before[2]);
  due[head] = Math.max(1, before[3]);
  used[arc] = 1;
  arcs.push(arc);
  return () => {
    [supply[tail], supply[head], due[tail], due[head]] = before;
    used[arc] = 0;
    arcs.pop();
  };
}

/**
 * Fewest arcs with cost of a set in which each of these lies on a cycle. Their ends are joined by the
 * others too; so with the ends contracted, the others need not all be kept for a forest that serves
 * the nodes beside: as many are too many as contracting took nodes away. Arcs without cost may do
 * the joining, so where there are any nothing is gained by that.
 */
function leastWithCycles(peeling: Peeling, arcs: readonly number[]): number {
  const { network, supply, lacked, due, anySoft } = peeling;
  const group = new Map<number, number>();
  const rootOf = (node: number): number => {
    const up = group.get(node) ?? node;
    return up === node ? node : rootOf(up);
  };
  let joined = 0;
  let costs = 0;
  for (const arc of arcs) {
    const { tail, head, cost } = network.arcs[arc] ?? { tail: 0, head: 0, cost: 0 };
    const [a, b] = [rootOf(tail), rootOf(head)];
    group.set(tail, group.get(tail) ?? tail).set(head, group.get(head) ?? head);
    if (a !== b) {
      group.set(a, b);
      joined += 1;
    }
    costs += cost;
  }
  const [keptSupply, keptDue] = [supply.slice(), due.slice()];
  supply.set(lacked);
  due.fill(0);
  for (const node of group.keys()) supply[node] = 0;
  const others = bound(peeling, Infinity, true);
  supply.set(keptSupply);
  due.set(keptDue);
  return others + costs + (anySoft ? 0 : joined);
}
