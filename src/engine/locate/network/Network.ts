/**
 * A cell that may change, as an arc: a change of x adds x to what its tail sends out and takes x from
 * what its head does.
 */
export interface Arc {
  /** Index of the cell in the system. */
  readonly cell: number;
  readonly tail: number;
  readonly head: number;
  /** The change lies between these: a cell that may not be negative cannot fall by more than it holds. */
  readonly low: number;
  readonly high: number;
  /** 0 for a cell that takes any value without counting as changed: a blank, or a formula. */
  readonly cost: 0 | 1;
}

/**
 * Balances as nodes, cells as arcs. In the forms every cell stands in at most two balances that do
 * not follow from others; with the balances oriented so that it counts for one and against the
 * other, the table is a directed graph. A cell of one balance only joins it to a node of its own
 * kind, the ground.
 *
 * What a balance lacks is the supply of its node. To explain the table is to send a flow that meets
 * every supply and lets no cell fall below zero; to explain it by fewest cells is a flow of minimum
 * support. The matrix of a graph is totally unimodular: whole supplies give whole flows.
 *
 * The graph is connected, and its supplies add up to nothing.
 */
export interface Network {
  readonly arcs: readonly Arc[];
  /** What the changes of the arcs at each node must come to: out of tails, less into heads. */
  readonly supply: readonly number[];
  /** 0 or 1 for each node, so that every arc joins a 0 and a 1; null where there is no such division. */
  readonly sides: readonly (0 | 1)[] | null;
}
