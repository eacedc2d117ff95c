import type { Spot } from "../../sheets/Sheets";
import type { DrawnSheet } from "./layOut";

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key takes the cursor; null for a key that moves nothing. Merged areas are one step. */
export function moved({ key, ctrlKey }: Press, from: Spot, drawn: DrawnSheet): Spot | null {
  const [rows, columns] = steps[key] ?? [];
  if (rows === undefined || columns === undefined) return null;
  const lines = [...drawn.frozen, ...drawn.rows];
  const cells = lines.flatMap((line) => line.cells);
  const under = (row: number, column: number) =>
    cells.find(
      (cell) =>
        row >= cell.row &&
        row < cell.row + cell.rows &&
        column >= cell.column &&
        column < cell.column + cell.columns
    );
  const at = under(from.row, from.column);
  const last = {
    row: Math.max(...lines.map((line) => line.row)),
    column: Math.max(...drawn.columns.map(({ column }) => column)),
  };
  const beyond = (place: number, step: number, size: number) =>
    place + (step > 0 ? size - 1 : 0) + step;
  const row = within(beyond(from.row, rows, at?.rows ?? 1), last.row, rows === 0 ? from.row : null);
  const column = within(
    beyond(from.column, columns, at?.columns ?? 1),
    last.column,
    columns === 0 ? from.column : null
  );
  const whole = ctrlKey && (key === "Home" || key === "End");
  const cell = under(whole ? (key === "Home" ? 0 : last.row) : row, column);
  return cell ? { row: cell.row, column: cell.column } : null;
}

function within(place: number, last: number, still: number | null): number {
  return still ?? Math.max(0, Math.min(last, place));
}
