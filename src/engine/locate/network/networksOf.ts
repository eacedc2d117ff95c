import type { System } from "../System";
import { independentRows } from "./independentRows";
import type { Arc, Network } from "./Network";
import { oriented, rowsByCell } from "./oriented";
import { settleSingles, type Forced } from "./settleSingles";
import { sidesOf } from "./sidesOf";
import type { SignedRow } from "./SignedRow";

/** A system as networks that have nothing to do with each other. */
export interface Networks {
  readonly networks: readonly Network[];
  /** By cell, in steps: what must change in any case, and by how much. */
  readonly forced: Forced;
  /** Cells that cannot stand as they are, which count as changed whatever they come to hold. */
  readonly unfit: readonly number[];
  /** What one unit of flow is, in units of the system. */
  readonly step: bigint;
}

/**
 * The system as networks.
 *
 * @returns "locked" where two figures that are held to be right contradict each other; null where
 * the system is no network: a coefficient other than 1, a cell in three balances none of which
 * follows from others, things and money in one sum, or figures beyond exact whole numbers
 */
export function networksOf(system: System): Networks | "locked" | null {
  const step = commonStep(system);
  const rows = step === null ? null : signedRows(system, step);
  if (step === null || !rows) return null;
  const forced = settleSingles(rows);
  if (!forced || !canBeForced(forced, system, step)) return "locked";
  const independent = independentRows(rows);
  const signs = independent && oriented(independent);
  if (!independent || !signs) return null;
  const networks = componentsIn(independent).map((own) =>
    networkOver(
      own.map((at) => ({ row: independent[at], sign: signs[at] ?? 1 })),
      system,
      step
    )
  );
  // Cells that can only take from each other give nothing to a balance that lacks something.
  const isOpen = networks.every(({ supply }) => supply.reduce((sum, each) => sum + each, 0) === 0);
  return isOpen ? { networks, forced, unfit: system.unfit, step } : "locked";
}

/** The step of all cells that may change; null where they differ. */
function commonStep({ rows, steps }: System): bigint | null {
  let common: bigint | null = null;
  for (const { terms } of rows)
    for (const cell of terms.keys()) {
      const step = steps[cell] ?? 1n;
      if (common !== null && step !== common) return null;
      common = step;
    }
  return common ?? 1n;
}

const exact = 2n ** 45n;

function signedRows(system: System, step: bigint): SignedRow[] | null {
  const unfit = new Set(system.unfit);
  const rows: SignedRow[] = [];
  for (const { terms, residual } of system.rows) {
    let lacking = residual;
    const signed = new Map<number, 1 | -1>();
    for (const [cell, coefficient] of terms) {
      if (coefficient !== 1n && coefficient !== -1n) return null;
      const base = system.base[cell] ?? 0n;
      if (base > exact || base < -exact) return null;
      signed.set(cell, coefficient === 1n ? 1 : -1);
      // What cannot stand is looked at as a blank.
      if (unfit.has(cell)) lacking += coefficient * base;
    }
    if (lacking % step !== 0n || lacking > exact || lacking < -exact) return null;
    rows.push({ terms: signed, residual: Number(lacking / step) });
  }
  return rows;
}

function canBeForced(forced: Forced, system: System, step: bigint): boolean {
  return [...forced].every(([cell, change]) => change >= lowest(system, cell, step));
}

/** By how much a cell can fall at most, as a change; what cannot stand counts from zero. */
function lowest({ cells, base, unfit }: System, cell: number, step: bigint): number {
  if (!cells[cell]?.nonNegative) return -Infinity;
  return unfit.includes(cell) ? 0 : -Number((base[cell] ?? 0n) / step);
}

/** Rows that share cells, directly or through others. */
function componentsIn(rows: readonly SignedRow[]): number[][] {
  const beside = rowsByCell(rows);
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const first of rows.keys()) {
    if (seen.has(first)) continue;
    seen.add(first);
    const own = [first];
    for (const at of own)
      for (const cell of rows[at]?.terms.keys() ?? [])
        for (const other of beside.get(cell) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          own.push(other);
        }
    components.push(own.sort((a, b) => a - b));
  }
  return components;
}

function networkOver(
  nodes: readonly { readonly row: SignedRow | undefined; readonly sign: 1 | -1 }[],
  system: System,
  step: bigint
): Network {
  const ground = nodes.length;
  const tails = new Map<number, number>();
  const heads = new Map<number, number>();
  const supply = nodes.map(({ row, sign }) => sign * (row?.residual ?? 0));
  nodes.forEach(({ row, sign }, node) => {
    for (const [cell, coefficient] of row?.terms ?? []) {
      (sign === coefficient ? tails : heads).set(cell, node);
    }
  });
  const free = new Set([...system.free, ...system.unfit]);
  const arcs = [...new Set([...tails.keys(), ...heads.keys()])]
    .sort((a, b) => a - b)
    .map((cell): Arc => ({
      cell,
      tail: tails.get(cell) ?? ground,
      head: heads.get(cell) ?? ground,
      low: lowest(system, cell, step),
      high: Infinity,
      cost: free.has(cell) ? 0 : 1,
    }));
  if (arcs.some(({ tail, head }) => tail === ground || head === ground))
    supply.push(-supply.reduce((sum, each) => sum + each, 0));
  return { arcs, supply, sides: sidesOf(supply.length, arcs) };
}
