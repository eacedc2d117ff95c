import type { Area } from "../../sheets/Sheets";

/** Covers the cells with few rectangles: runs along the rows, joined downward where they are equal. */
export function rectangles(cells: readonly Area[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return joinDown(joinAcross(ordered));
}

function joinAcross(cells: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const next = last && last.row === cell.row && last.rows === cell.rows;
    if (last && next && last.column + last.columns === cell.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + cell.columns };
    } else runs.push(cell);
  }
  return runs;
}

function joinDown(runs: readonly Area[]): Area[] {
  const blocks: Area[] = [];
  for (const run of runs) {
    const above = blocks.findIndex(
      (block) =>
        block.column === run.column &&
        block.columns === run.columns &&
        block.row + block.rows === run.row
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, rows: block.rows + run.rows };
    else blocks.push(run);
  }
  return blocks;
}
