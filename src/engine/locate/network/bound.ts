import { packing } from "./packing";
import type { Peeling } from "./Peeling";

/** What the nodes that are left ask for. */
interface Demand {
  /** Nodes that lack something and touch no arc without cost. */
  readonly lacking: readonly number[];
  /** Those that do touch one. */
  readonly softLacking: number;
  /** Arcs that must end on either side. */
  readonly ends: readonly [number, number];
  /** Nodes that lack something, by side. */
  readonly bySide: readonly [number, number];
  /** Nodes that lack something and may be leaves. */
  readonly leaves: number;
  /** Nodes that lack nothing and must still get an arc. */
  readonly passed: number;
  readonly softPassed: number;
}

/**
 * A lower bound on the arcs with cost that still have to carry something; Infinity where none will
 * do. It holds for every set of arcs that meets the supplies, not of forests only:
 *
 * - Each arc has one end on either side, so there are at least as many as either side still needs.
 * - A connected part with n nodes has n − 1 arcs or more, and its supplies add up to nothing. So
 *   there are at least as many arcs as lacking nodes, less one for each part that has no other
 *   nodes; and of such parts there are at most as many as disjoint blocks can be packed. Two nodes
 *   that one arc can serve may always be a block: in any packing that has them in two blocks, these
 *   two and what is left of both are blocks too. The others have at least three nodes.
 *
 * Nodes beside an arc without cost are in no block: a part that has one of them has as many arcs
 * with cost at its other nodes as there are of those.
 *
 * @param limit above which the exact number does not matter
 * @param part the supplies are not all there are, so that only the blocks tell anything
 */
export function bound(peeling: Peeling, limit: number, part = false): number {
  const { lacking, softLacking, ends, bySide, leaves, passed, softPassed } = demandOf(peeling);
  if (lacking.length + softLacking === 0)
    return ends[0] + ends[1] + softPassed > 0 && !part ? Infinity : 0;
  // Every tree has two leaves, and a leaf lacks something.
  if (leaves < 2 && !part) return Infinity;
  const hasSides = peeling.network.sides !== null;
  const byEnds = hasSides ? Math.max(...ends) : Math.ceil((ends[0] + ends[1]) / 2);
  const least = part ? 0 : byEnds;
  if (least > limit) return least;
  const { pairs, rest } = pairedOff(lacking, peeling);
  // A node to be passed is on a cycle with an emptied arc; with it a part is no block.
  const emptied = peeling.emptied.length;
  const beside = part || emptied === 0 ? 0 : passed - Math.min(passed, emptied);
  const free = (side: 0 | 1) => (hasSides ? bySide[side] - pairs : rest.length);
  const most = Math.min(
    Math.floor(rest.length / 3),
    free(0),
    free(1),
    part ? Infinity : Math.max(0, (leaves >> 1) - pairs)
  );
  const atLeast = Math.max(least, lacking.length - pairs - most + beside);
  if (atLeast > limit || most === 0) return atLeast;
  return Math.max(atLeast, lacking.length - pairs - packing(rest, peeling, most) + beside);
}

function demandOf({ nodes, supply, due, soft, network: { sides } }: Peeling): Demand {
  const lacking: number[] = [];
  const ends: [number, number] = [0, 0];
  const bySide: [number, number] = [0, 0];
  let [softLacking, leaves, passed, softPassed] = [0, 0, 0, 0];
  for (let node = 0; node < nodes; node += 1) {
    const must = due[node] ?? 0;
    const lacks = supply[node] !== 0;
    if (!lacks && must === 0) continue;
    if (lacks && must < 2) leaves += 1;
    if (soft[node] === 1) {
      if (lacks) softLacking += 1;
      else softPassed += 1;
      continue;
    }
    const side = sides?.[node] ?? 0;
    ends[side] += Math.max(1, must);
    if (lacks) {
      lacking.push(node);
      bySide[side] += 1;
    } else passed += 1;
  }
  return { lacking, softLacking, ends, bySide, leaves, passed, softPassed };
}

/** Pairs that one arc can serve, taken as they come: of equal amounts any will do. */
function pairedOff(
  lacking: readonly number[],
  { supply, due, network: { sides } }: Peeling
): { pairs: number; rest: readonly number[] } {
  const open: number[] = [];
  const inner: number[] = [];
  let pairs = 0;
  for (const node of lacking) {
    if ((due[node] ?? 0) > 1) {
      inner.push(node);
      continue;
    }
    const wanted = -(supply[node] ?? 0);
    const partner = open.findIndex(
      (other) => supply[other] === wanted && (!sides || sides[other] !== sides[node])
    );
    if (partner < 0) open.push(node);
    else {
      open.splice(partner, 1);
      pairs += 1;
    }
  }
  return { pairs, rest: [...open, ...inner] };
}
