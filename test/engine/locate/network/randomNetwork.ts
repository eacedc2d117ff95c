import type { Arc, Network } from "../../../../src/engine/locate/network/Network";
import { sidesOf } from "../../../../src/engine/locate/network/sidesOf";

export interface Kind {
  /** Arcs only between odd and even nodes. */
  readonly hasSides: boolean;
  readonly blanks: number;
  readonly wrong: number;
}

/**
 * A small network with small figures, so that cells run empty and cycles matter: figures that agree,
 * some of them changed, some blank. Arcs may be parallel.
 */
export function randomNetwork(random: (below: number) => number, kind: Kind): Network {
  const nodes = 4 + random(4);
  const arcs: Arc[] = [];
  for (let tries = 7 + random(7); tries > 0; tries -= 1) {
    const [tail, head] = [random(nodes), random(nodes)];
    if (tail === head || (kind.hasSides && tail % 2 === head % 2)) continue;
    arcs.push({ cell: arcs.length, tail, head, low: 0, high: Infinity, cost: 1 });
  }
  const meant = arcs.map(() => (random(5) < 2 ? 0 : random(4)));
  const typed = [...meant];
  const pick = () => random(Math.max(1, arcs.length));
  for (let count = kind.wrong; count > 0; count -= 1) typed[pick()] = random(5);
  const blank = new Set(Array.from({ length: kind.blanks }, pick));
  const supply = new Array<number>(nodes).fill(0);
  const given = arcs.map((arc, index): Arc => {
    const value = blank.has(index) ? 0 : (typed[index] ?? 0);
    const change = (meant[index] ?? 0) - value;
    supply[arc.tail] = (supply[arc.tail] ?? 0) + change;
    supply[arc.head] = (supply[arc.head] ?? 0) - change;
    return { ...arc, low: 0 - value, cost: blank.has(index) ? 0 : 1 };
  });
  return { arcs: given, supply, sides: sidesOf(nodes, given) };
}
