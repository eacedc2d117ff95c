import type { Cell, Problem } from "./Problem";

/**
 * Whether every cell is filled as it may be and every balance holds. Most tables are right most of
 * the time, and a table is asked after every keystroke; so this looks at each term once, and what
 * it takes to search is not even set up.
 */
export function agrees({ cells, edits }: Problem): boolean {
  let scale = 0;
  for (const cell of cells) {
    if (!isFit(cell)) return false;
    scale = Math.max(scale, cell.value.scale);
  }
  const units = new Map<string, bigint>();
  for (const { code, value } of cells) {
    if (value === null) return false;
    units.set(
      code,
      value.scale === scale ? value.units : value.units * 10n ** BigInt(scale - value.scale)
    );
  }
  return edits.every(({ terms }) => {
    let sum = 0n;
    for (const { code, coefficient } of terms) {
      const value = units.get(code);
      // An edit over a cell that is not there says nothing.
      if (value === undefined) return true;
      if (coefficient === 1) sum += value;
      else if (coefficient === -1) sum -= value;
      else sum += BigInt(coefficient) * value;
    }
    return sum === 0n;
  });
}

function isFit(cell: Cell): cell is Cell & { value: NonNullable<Cell["value"]> } {
  const { value, decimals, nonNegative } = cell;
  return value !== null && value.scale <= decimals && !(nonNegative && value.units < 0n);
}
