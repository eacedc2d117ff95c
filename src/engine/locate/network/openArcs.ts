import type { Network } from "./Network";
import type { Flow } from "./smallestFlows";

/**
 * The arcs with cost of a flow that lie on a cycle of it and of the arcs without cost: what they
 * carry may be sent round another way, so the flow that was found need not be the only one over the
 * same arcs.
 */
export function openArcs({ arcs }: Network, flow: Flow): ReadonlySet<number> {
  const counted = [...flow.keys()].filter((arc) => arcs[arc]?.cost === 1);
  const free = [...arcs.keys()].filter((arc) => arcs[arc]?.cost === 0);
  const open = new Set<number>();
  if (isForest(arcs, [...free, ...counted])) return open;
  for (const arc of counted) {
    const { tail, head } = arcs[arc] ?? { tail: -1, head: -2 };
    const others = [...free, ...counted.filter((other) => other !== arc)];
    if (areJoined(arcs, others, tail, head)) open.add(arc);
  }
  return open;
}

function isForest(arcs: Network["arcs"], chosen: readonly number[]): boolean {
  return chosen.every((arc, index) => {
    const { tail, head } = arcs[arc] ?? { tail: -1, head: -2 };
    return !areJoined(arcs, chosen.slice(0, index), tail, head);
  });
}

function areJoined(
  arcs: Network["arcs"],
  chosen: readonly number[],
  from: number,
  to: number
): boolean {
  const reached = new Set([from]);
  for (const node of reached)
    for (const arc of chosen) {
      const { tail, head } = arcs[arc] ?? { tail: -1, head: -2 };
      if (tail === node) reached.add(head);
      if (head === node) reached.add(tail);
    }
  return reached.has(to);
}
