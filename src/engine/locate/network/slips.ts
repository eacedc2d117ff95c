import type { Row } from "../Row";
import type { System } from "../System";
import type { Arc, Network } from "./Network";

/** Two arcs one after the other, as one: what a single slip does to two cells. */
export interface Slip extends Arc {
  /** The two arcs; 1 where the flow goes along, −1 where it goes against. */
  readonly along: readonly (readonly [arc: number, direction: 1 | -1])[];
}

/**
 * What a clerk does to two cells at once, and a balance does not show: a wrong figure added up into
 * its total, by any amount; two figures beside each other that were swapped, by their difference.
 * The balance that both cells stand in holds as before, so the slip is one arc from the other balance
 * of the one to that of the other.
 */
export function slipsIn(network: Network, system: System, step: bigint): Slip[] {
  const arcOf = new Map(network.arcs.map(({ cell }, arc) => [cell, arc]));
  const between = (a: number, b: number) => {
    const [first, second] = [arcOf.get(a), arcOf.get(b)];
    return first === undefined || second === undefined ? [] : slipOver(network, first, second);
  };
  return [
    ...system.rows.flatMap((row) => {
      const total = totalOf(row);
      if (total === null) return [];
      return [...row.terms.keys()].flatMap((part) => (part === total ? [] : between(part, total)));
    }),
    ...neighboursIn(system).flatMap(([a, b]) => {
      const typed = [system.base[a] ?? 0n, system.base[b] ?? 0n] as const;
      if (typed[0] === typed[1]) return [];
      const change = Number((typed[1] - typed[0]) / step);
      return between(a, b).flatMap((slip) => swapped(slip, change));
    }),
  ].filter(({ low, high }) => low <= high);
}

/** The cell that the row's others add up to; null where it is no sum. */
function totalOf({ terms }: Row): number | null {
  if (terms.size < 3) return null;
  for (const sign of [1n, -1n]) {
    const own = [...terms].filter(([, coefficient]) => coefficient === sign);
    if (own.length === 1) return own[0]?.[0] ?? null;
  }
  return null;
}

/** Cells beside or above one another. */
function neighboursIn({ cells }: System): [number, number][] {
  const at = new Map(
    cells.map((cell, index) => [
      cell.at ? `${cell.at.table} ${cell.at.row} ${cell.at.column}` : "",
      index,
    ])
  );
  return cells.flatMap(({ at: place }, index) => {
    if (!place) return [];
    const { table, row, column } = place;
    const others = [`${table} ${row + 1} ${column}`, `${table} ${row} ${column + 1}`];
    return others.flatMap((key): [number, number][] => {
      const other = at.get(key);
      return other === undefined ? [] : [[index, other]];
    });
  });
}

/** The way over both arcs through the node that they share; none where they share none, or both. */
function slipOver({ arcs }: Network, first: number, second: number): Slip[] {
  const [a, b] = [arcs[first], arcs[second]];
  if (!a || !b || a.cost === 0 || b.cost === 0) return [];
  const shared = [a.tail, a.head].filter((node) => node === b.tail || node === b.head);
  const [middle] = shared;
  if (middle === undefined || shared.length > 1) return [];
  const [tail, head] = [a.tail + a.head - middle, b.tail + b.head - middle];
  const along = [
    [first, a.head === middle ? 1 : -1],
    [second, b.tail === middle ? 1 : -1],
  ] as const;
  const ranges = along.map(([arc, direction]) => {
    const { low, high } = arcs[arc] ?? a;
    return direction === 1 ? { low, high } : { low: -high, high: -low };
  });
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  return [{ cell: -1, tail, head, low, high, cost: 1, along }];
}

/** The slip with the one flow that swaps the two figures, if it does that. */
function swapped(slip: Slip, change: number): Slip[] {
  const [first, second] = slip.along;
  // Cells that count alike in the balance they share change against each other.
  if (!first || !second || first[1] === second[1]) return [];
  const flow = first[1] * change;
  return [{ ...slip, low: flow, high: flow }];
}
