import type { Network } from "./Network";

/**
 * Whether the supplies can be met at all, with every arc that may change: augmenting paths from the
 * nodes that have too much to those that lack it (Ford & Fulkerson). Above its lower bound an arc
 * takes any amount.
 */
export function isMeetable({ arcs, supply }: Network): boolean {
  const left = [...supply];
  /** What each arc carries above its lower bound: what can be taken back. */
  const above = arcs.map(({ low }) => (low === -Infinity ? Infinity : -low));
  for (;;) {
    const from = left.findIndex((lacks) => lacks > 0);
    if (from < 0) return left.every((lacks) => lacks === 0);
    const path = pathToWant(arcs, above, left, from);
    if (!path) return false;
    const amount = Math.min(
      left[from] ?? 0,
      -(left[path.to] ?? 0),
      ...path.steps.map(({ arc, back }) => (back ? (above[arc] ?? 0) : Infinity))
    );
    for (const { arc, back } of path.steps)
      above[arc] = (above[arc] ?? 0) + (back ? -amount : amount);
    left[from] = (left[from] ?? 0) - amount;
    left[path.to] = (left[path.to] ?? 0) + amount;
  }
}

interface Step {
  readonly arc: number;
  /** Against the arc, by taking from what it carries. */
  readonly back: boolean;
  readonly from: number;
}

/** The shortest way along which something can be sent to a node that wants to receive it. */
function pathToWant(
  arcs: Network["arcs"],
  above: readonly number[],
  left: readonly number[],
  from: number
): { to: number; steps: Step[] } | null {
  const reached = new Map<number, Step | null>([[from, null]]);
  for (const node of reached.keys()) {
    if ((left[node] ?? 0) < 0) return { to: node, steps: stepsTo(node, reached) };
    for (const [arc, { tail, head }] of arcs.entries()) {
      if (tail === node && !reached.has(head)) reached.set(head, { arc, back: false, from: node });
      if (head === node && (above[arc] ?? 0) > 0 && !reached.has(tail))
        reached.set(tail, { arc, back: true, from: node });
    }
  }
  return null;
}

function stepsTo(node: number, reached: ReadonlyMap<number, Step | null>): Step[] {
  const steps: Step[] = [];
  for (let step = reached.get(node); step; step = reached.get(step.from)) steps.push(step);
  return steps;
}
