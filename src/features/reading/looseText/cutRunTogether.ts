import type { Edition, Table } from "../../../editions/Edition";
import type { LineCheck, Sum } from "../../../engine/Check";
import { cutsOf, mayBe, type Cuts } from "./cuts";
import type { Piece } from "./readLooseLines";
import { settleColumns, type OpenRow } from "./settleColumns";

/** How the cells of a row were told apart. */
export type CutBy =
  /** They stood apart. */
  | "cells"
  /** Only one cut gives as many cells as the table has columns. */
  | "count"
  /** Of those, only one lets the row add up. */
  | "rowSum"
  /** Of those, only one lets the columns balance. */
  | "columns"
  /** More than one cut fits, or none does. */
  | "none";

export interface CutRow {
  /** One for each column; null where it is not certain what stands there. */
  readonly cells: readonly (string | null)[];
  readonly by: CutBy;
  /** As it stood in the text. */
  readonly raw: string;
  /** The cuts that fit, where there are several; at most a few. */
  readonly readings: readonly (readonly string[])[];
}

const mostReadingsShown = 4;

/**
 * Parts figures that have run together ("2300000 23") into the cells of a table's rows, by what is
 * certain: the number of cells, what each row must add up to, what must balance in each column.
 * Where more than one cut fits, only the cells that are the same in all of them are given.
 */
export function cutRunTogether(
  edition: Edition,
  table: Table,
  rows: ReadonlyMap<string, readonly Piece[]>
): Map<string, CutRow> {
  const checks = edition.checks.filter(
    (check): check is LineCheck => "claims" in check && check.table === table.id
  );
  const sums = checks.flatMap((check) =>
    check.kind === "sum" && check.each === "row" ? check.claims : []
  );
  const opened = new Map([...rows].map(([key, pieces]) => [key, openRow(pieces, table, sums)]));
  const settled = settle(opened, checks);
  return new Map(
    [...opened].map(([key, row]) => [key, cutRow(row, settled.get(key) ?? null, table)])
  );
}

interface Opened {
  readonly raw: string;
  /** Blank cells stand as "". */
  readonly readings: readonly (readonly string[])[];
  readonly by: CutBy;
}

function openRow(pieces: readonly Piece[], { columns }: Table, sums: readonly Sum[]): Opened {
  const raw = pieces.map(({ text }) => text).join(" ");
  const count = columns.length;
  const inCells = pieces.every(({ cell }) => cell);
  if (pieces.every(({ text }) => text === "")) {
    return { raw, readings: [new Array<string>(count).fill("")], by: "cells" };
  }
  if (inCells && pieces.length >= count)
    return { raw, readings: windows(pieces, count), by: "cells" };
  if (
    pieces.length === count &&
    pieces.every(({ text }, i) => columns[i] && mayBe(text, columns[i]))
  )
    return { raw, readings: [pieces.map(({ text }) => text)], by: "cells" };
  // A blank among run-together cells says that one cell is blank, but not which figures it parts.
  if (pieces.some(({ text }) => text === "")) return { raw, readings: [], by: "none" };
  const tokens = pieces.flatMap(({ text }) => text.normalize("NFKC").split(/\s+/));
  const summed = sums.length > 0 ? cutsOf(tokens, columns, sums) : null;
  const byCount = cutsOf(tokens, columns, []);
  if (certain(byCount)) return { raw, readings: byCount.readings, by: "count" };
  if (summed && !summed.more && summed.readings.length > 0) {
    return { raw, readings: summed.readings, by: summed.readings.length === 1 ? "rowSum" : "none" };
  }
  return { raw, readings: byCount.more ? [] : byCount.readings, by: "none" };
}

/** Trailing or leading blank cells may stand beside the figures: every place they fit into. */
function windows(pieces: readonly Piece[], count: number): string[][] {
  const texts = pieces.map(({ text }) => text);
  const starts = Array.from({ length: texts.length - count + 1 }, (_, start) => start);
  return starts
    .filter((start) => texts.every((text, i) => text === "" || (i >= start && i < start + count)))
    .map((start) => texts.slice(start, start + count));
}

function certain({ readings, more }: Cuts): boolean {
  return !more && readings.length === 1;
}

/** What the balances of the columns leave of the readings; nothing where they decide nothing. */
function settle(opened: ReadonlyMap<string, Opened>, checks: readonly LineCheck[]) {
  const open = [...opened].filter(([, { readings }]) => readings.length > 1);
  if (open.length === 0) return new Map<string, readonly (readonly string[])[]>();
  const usable = [...opened].flatMap(([key, { readings }]): OpenRow[] =>
    readings.length > 0 && readings.every((cells) => !cells.includes("")) ? [{ key, readings }] : []
  );
  const choices = settleColumns(usable, checks) ?? [];
  return new Map(
    choices.length === 0
      ? []
      : open.map(([key]) => {
          const left = choices.flatMap((choice) => [choice.get(key) ?? []]);
          return [key, distinct(left)] as const;
        })
  );
}

function distinct(readings: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(readings.map((cells) => [cells.join(" "), cells])).values()];
}

function cutRow(
  { raw, readings, by }: Opened,
  settled: readonly (readonly string[])[] | null,
  { columns }: Table
): CutRow {
  const left = settled && settled.length > 0 && (settled[0]?.length ?? 0) > 0 ? settled : readings;
  const [first] = left;
  if (first && left.length === 1) {
    return {
      cells: first,
      by: by === "none" || readings.length > 1 ? "columns" : by,
      raw,
      readings: [],
    };
  }
  const cells = columns.map((_, index) => {
    const seen = new Set(left.map((reading) => reading[index]));
    return seen.size === 1 ? ([...seen][0] ?? null) : null;
  });
  return { cells, by: "none", raw, readings: left.slice(0, mostReadingsShown) };
}
