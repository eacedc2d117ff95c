import type { Network } from "../../../../src/engine/locate/network/Network";

/**
 * The smallest sets of arcs over which the supplies can be met, by trying every set and every whole
 * amount up to `most` in a cell. It shares nothing with the search but the network.
 *
 * @returns the sets as text, "1,4,7"; null as size where none of up to `depth` arcs will do
 */
export function everySet(network: Network, most: number, depth: number) {
  const numbers = [...network.arcs.keys()];
  const counted = numbers.filter((arc) => network.arcs[arc]?.cost === 1);
  const free = numbers.filter((arc) => network.arcs[arc]?.cost === 0);
  for (let size = 0; size <= Math.min(depth, counted.length); size += 1) {
    const sets = subsets(counted, size).filter((set) => isEnough(network, [...free, ...set], most));
    if (sets.length > 0) return { size, sets: sets.map((set) => set.join()).sort() };
  }
  return { size: null, sets: [] };
}

export function isEnough({ arcs, supply }: Network, set: readonly number[], most: number): boolean {
  const left = [...supply];
  const last = left.map((_, node) =>
    set.findLastIndex((arc) => arcs[arc]?.tail === node || arcs[arc]?.head === node)
  );
  if (left.some((lacks, node) => lacks !== 0 && last[node] === -1)) return false;
  const holdsAfter = (index: number) => last.every((at, node) => at !== index || left[node] === 0);
  const place = (index: number): boolean => {
    const arc = arcs[set[index] ?? -1];
    if (!arc) return true;
    const { tail, head, low } = arc;
    for (let value = 0; value <= most; value += 1) {
      const flow = low + value;
      left[tail] = (left[tail] ?? 0) - flow;
      left[head] = (left[head] ?? 0) + flow;
      const met = holdsAfter(index) && place(index + 1);
      left[tail] = (left[tail] ?? 0) + flow;
      left[head] = (left[head] ?? 0) - flow;
      if (met) return true;
    }
    return false;
  };
  return place(0);
}

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest])
  );
}
