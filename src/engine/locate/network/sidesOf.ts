import type { Arc } from "./Network";

/** A division of the nodes in two, so that every arc goes across; null where there is none. */
export function sidesOf(
  nodes: number,
  arcs: readonly Pick<Arc, "tail" | "head">[]
): readonly (0 | 1)[] | null {
  const beside = Array.from({ length: nodes }, (): number[] => []);
  for (const { tail, head } of arcs) {
    beside[tail]?.push(head);
    beside[head]?.push(tail);
  }
  const sides = new Array<0 | 1 | null>(nodes).fill(null);
  for (let first = 0; first < nodes; first += 1) {
    if (sides[first] !== null) continue;
    sides[first] = 0;
    const open = [first];
    for (const node of open) {
      const other = sides[node] === 0 ? 1 : 0;
      for (const neighbour of beside[node] ?? []) {
        if (sides[neighbour] === sides[node]) return null;
        if (sides[neighbour] === null) open.push(neighbour);
        sides[neighbour] = other;
      }
    }
  }
  return sides.map((side) => side ?? 0);
}
