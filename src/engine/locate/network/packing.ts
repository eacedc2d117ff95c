import type { Peeling } from "./Peeling";

/** Above so many nodes the blocks are bounded by their number only. */
const mostPacked = 16;
/** Where the packing of one list is given up. */
const mostTried = 20_000;
const mostRemembered = 100_000;
/** So many sets of nodes are added up in about the time of a step from node to node. */
const setsPerStep = 512;

/** A node as a block sees it. */
interface Item {
  readonly supply: number;
  readonly side: 0 | 1;
  /** It was decided that it is no leaf. */
  readonly inner: boolean;
}

/**
 * The most disjoint sets of nodes whose supplies add up to nothing and that can be trees by
 * themselves, out of those given. A tree over n0 and n1 nodes of the two sides has n0 + n1 − 1 arcs,
 * each with one end on either side; every node needs one, an inner node two. So n0 must exceed the
 * inner nodes of the other side, and n1 likewise; without sides, all nodes must exceed the inner
 * ones by two.
 *
 * @param most what is known of it from elsewhere; returned where the exact number is out of reach
 */
export function packing(nodes: readonly number[], peeling: Peeling, most: number): number {
  if (nodes.length > mostPacked) return most;
  const { network, packed } = peeling;
  const items = itemsOf(nodes, peeling);
  const key = items.map((each) => `${each.supply}${each.side}${+each.inner}`).join(" ");
  const known = packed.get(key);
  if (known !== undefined) return known;
  if (packed.size >= mostRemembered) packed.clear();
  peeling.effort += (1 << items.length) / setsPerStep;
  const blocks = leastBlocks(items, network.sides !== null);
  const exact = blocks.length === 0 ? 0 : (mostDisjoint(blocks, items.length) ?? most);
  packed.set(key, exact);
  return exact;
}

/** In an order of their own, so that the same nodes are known again. */
function itemsOf(nodes: readonly number[], { supply, due, network }: Peeling): Item[] {
  const items = nodes.map((node) => ({
    supply: supply[node] ?? 0,
    side: network.sides?.[node] ?? 0,
    inner: (due[node] ?? 0) > 1,
  }));
  return items.sort((a, b) => a.supply - b.supply || a.side - b.side || +a.inner - +b.inner);
}

/** The blocks as sets of bits, without those that contain another, the smallest first. */
function leastBlocks(items: readonly Item[], hasSides: boolean): number[] {
  const all = 1 << items.length;
  const sums = new Float64Array(all);
  const bits = (is: (item: Item) => boolean) =>
    items.reduce((set, item, index) => (is(item) ? set | (1 << index) : set), 0);
  const one = bits(({ side }) => side === 1);
  const inner = bits((item) => item.inner);
  const blocks: number[] = [];
  for (let set = 1; set < all; set += 1) {
    const lowest = set & -set;
    const sum = (sums[set ^ lowest] ?? 0) + (items[31 - Math.clz32(lowest)]?.supply ?? 0);
    sums[set] = sum;
    if (sum !== 0) continue;
    const isTree = hasSides
      ? count(set & ~one) > count(set & one & inner) && count(set & one) > count(set & ~one & inner)
      : count(set) > count(set & inner) + 1;
    if (isTree) blocks.push(set);
  }
  blocks.sort((a, b) => count(a) - count(b));
  const least: number[] = [];
  for (const block of blocks) if (!least.some((each) => (each & block) === each)) least.push(block);
  return least;
}

/** Null where that takes too long. */
function mostDisjoint(blocks: readonly number[], items: number): number | null {
  let best = 0;
  let tried = 0;
  const extend = (from: number, taken: number, disjoint: number): void => {
    best = Math.max(best, disjoint);
    tried += 1;
    const left = items - count(taken);
    for (let next = from; next < blocks.length && tried <= mostTried; next += 1) {
      const block = blocks[next] ?? 0;
      if ((block & taken) !== 0) continue;
      if (disjoint + Math.floor(left / count(block)) <= best) return;
      extend(next + 1, taken | block, disjoint + 1);
    }
  };
  extend(0, 0, 0);
  return tried > mostTried ? null : best;
}

function count(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits += 1;
  return bits;
}
