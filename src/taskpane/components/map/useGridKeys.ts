import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cells of a grid that has one Tab stop: arrows go from cell to cell, Home and End along a row. */
export function onGridKey(event: KeyboardEvent<HTMLTableElement>) {
  const rows = [...event.currentTarget.tBodies]
    .flatMap((body) => [...body.rows])
    .map((row) => [...row.querySelectorAll<HTMLElement>("[data-at]")]);
  const row = rows.findIndex((cells) => cells.includes(event.target as HTMLElement));
  const column = rows[row]?.indexOf(event.target as HTMLElement) ?? -1;
  const next = target(event.key, rows, row, column);
  if (!next) return;
  event.preventDefault();
  for (const cell of rows.flat()) cell.tabIndex = cell === next ? 0 : -1;
  next.focus();
}

function target(
  key: string,
  rows: readonly (readonly HTMLElement[])[],
  row: number,
  column: number
): HTMLElement | undefined {
  if (row < 0) return undefined;
  if (key === "Home") return rows[row]?.[0];
  if (key === "End") return rows[row]?.at(-1);
  const step = steps[key];
  return step && rows[row + step[0]]?.[column + step[1]];
}
