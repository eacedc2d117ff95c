import type { Edition, Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import { alignRows } from "../tables/alignRows";
import { matchLabel } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";
import { headerIn, longestLead } from "./looseHeader";
import type { LooseLine, Piece } from "../looseText/readLooseLines";

/** A table whose labels were found in running text, its figures not yet parted into cells. */
export interface LooseTable {
  readonly edition: Edition;
  readonly table: Table;
  /** Row key → what stands behind its label; a row without a label has no entry. */
  readonly rows: ReadonlyMap<string, readonly Piece[]>;
  readonly score: number;
  /** The lines that its rows were read from. */
  readonly taken: readonly LooseLine[];
  /** All lines with figures from its first row to its last, and the rows of cells that go on below. */
  readonly among: readonly LooseLine[];
}

const mostLines = 48;
/** A report has each header once, or once a page. */
const mostHeaders = 12;
const leastShareOfRows = 0.5;
const longestRowName = 30;
const slack = 2;

/** The best reading of each table that is not found yet, among the given lines. */
export function findLooseTables(
  lines: readonly LooseLine[],
  editions: readonly Edition[]
): LooseTable[] {
  const best = new Map<string, LooseTable>();
  for (const edition of editions) {
    for (const table of edition.tables) {
      const headers = lines.flatMap(({ label }, index) => (headerIn(label, table) ? [index] : []));
      const ownOf = ownLabels(table);
      for (const index of headers.slice(0, mostHeaders)) {
        const found = readRows(lines.slice(index, index + mostLines), edition, table, ownOf);
        if (found && found.score > (best.get(table.id)?.score ?? 0)) best.set(table.id, found);
      }
    }
  }
  return [...best.values()];
}

function readRows(
  lines: readonly LooseLine[],
  edition: Edition,
  table: Table,
  ownOf: (line: LooseLine) => string
): LooseTable | null {
  const rows = dataRows(table);
  const [only] = rows;
  if (only?.label === "") {
    const taken = lines.slice(0, 1);
    const pieces = taken[0]?.pieces ?? [];
    const score = table.columns.length;
    return { edition, table, rows: new Map([[only.key, pieces]]), score, taken, among: taken };
  }
  const wordings = rowWordings(table);
  const own = lines.map((line, row) => ({ row, label: ownOf(line) }));
  const until = own.findIndex(({ label, row }) => row > 0 && isProse(lines[row], label));
  const found = own.slice(0, until < 0 ? own.length : until);
  const { rows: places, score } = alignRows(wordings, found);
  const matched = places.filter((place) => place !== null);
  if (matched.length < rows.length * leastShareOfRows) return null;
  const last = Math.max(...matched);
  const text = lines.slice(0, last + 1).map(({ label }) => label);
  const pieces = rows.flatMap(({ key }, index): [string, readonly Piece[]][] => {
    const place = places[index];
    if (typeof place === "number") return [[key, lines[place]?.pieces ?? []]];
    // Its figures were left blank, so that its label has run into the next one.
    const there = wordings[index]?.some((word) => text.some((line) => line.includes(word)));
    return there && (wordings[index]?.[0]?.length ?? 0) > slack ? [[key, []]] : [];
  });
  return {
    edition,
    table,
    rows: new Map(pieces),
    score: score + table.columns.length - (rows.length - matched.length),
    taken: lines.filter((_, row) => matched.includes(row)),
    among: [...lines.slice(Math.min(...matched), last + 1), ...goingOn(lines.slice(last))].filter(
      (line) => line.pieces.length > 0
    ),
  };
}

/** The rows of cells right below the last row of a table, as long as they are as wide as that is. */
function goingOn([last, ...below]: readonly LooseLine[]): LooseLine[] {
  const width = last?.pieces.length ?? 0;
  const end = below.findIndex(
    ({ label, pieces }) =>
      pieces.length !== width || label.length > longestRowName || !pieces.every(({ cell }) => cell)
  );
  return below.slice(0, end < 0 ? below.length : end);
}

const dataRows = ({ rows }: Table) => rows.filter(({ role }) => role === "data");

const rowWordings = remember((table: Table): string[][] =>
  dataRows(table).map(({ label, aliases = [] }) => [label, ...aliases].map(normaliseLabel))
);

/** The label of the table that a line ends in. Lines below several headers are asked for once. */
function ownLabels(table: Table): (line: LooseLine) => string {
  const wordings = rowWordings(table).flat();
  return remember(({ label }: LooseLine) => ownLabel(label, wordings));
}

function isProse(line: LooseLine | undefined, own: string): boolean {
  return (line?.label.length ?? 0) - own.length > longestLead;
}

/** The wording that the run of words ends in, exactly or with a slip; "" for none. */
function ownLabel(run: string, wordings: readonly string[]): string {
  const exact = wordings.filter((wording) => run.endsWith(wording));
  if (exact.length > 0) return exact.reduce((a, b) => (b.length > a.length ? b : a));
  for (const wording of wordings) {
    for (let length = wording.length + slack; length >= wording.length - slack; length -= 1) {
      if (length > 0 && matchLabel(run.slice(-length), [wording]) > 0) return run.slice(-length);
    }
  }
  return "";
}
