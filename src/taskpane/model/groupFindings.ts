import type { Finding, ValidatedTable, Validation } from "../../features/Validation";

export type Filter = Finding["outcome"] | null;

/** Findings that come in such numbers that one line stands for them. */
export interface Fold {
  readonly key: string;
  readonly why: "unassessed" | "noRow" | "gaps" | "blank";
  readonly findings: readonly Finding[];
  /** The different cells they complain of. */
  readonly cells: number;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** The sheet's name, where the workbook has this table more than once. */
  readonly sheetName: string | null;
  readonly findings: readonly Finding[];
  readonly folds: readonly Fold[];
}

/** Up to so many rows with gaps are listed each by itself. */
const mostGapsListed = 3;

/** The findings by table, in the order of the tables; those that come in crowds are folded. */
export function groupFindings({ tables, findings }: Validation, filter: Filter): FindingGroup[] {
  const wanted = findings.filter(({ outcome }) => filter === null || outcome === filter);
  return tables.flatMap((table) => {
    const own = wanted.filter((finding) => belongs(finding, table, tables));
    return own.length > 0 ? [groupOf(table, own, tables)] : [];
  });
}

function belongs(finding: Finding, table: ValidatedTable, tables: readonly ValidatedTable[]) {
  if (finding.tableId !== table.id) return false;
  const sheet = finding.cells[0]?.sheet;
  return sheet === undefined
    ? tables.find(({ id }) => id === table.id) === table
    : sheet === table.sheet && firstOf(table, tables) === table;
}

/** The same table twice on one sheet makes one group. */
function firstOf({ id, sheet }: ValidatedTable, tables: readonly ValidatedTable[]) {
  return tables.find((other) => other.id === id && other.sheet === sheet);
}

function groupOf(
  table: ValidatedTable,
  own: readonly Finding[],
  tables: readonly ValidatedTable[]
): FindingGroup {
  const key = `${table.sheet}/${table.id}`;
  const head = {
    key,
    title: table.title,
    sheetName: tables.filter(({ id }) => id === table.id).length > 1 ? table.sheetName : null,
  };
  if (table.filled === "blank") {
    return { ...head, findings: [], folds: [foldOf(`${key}/blank`, "blank", own)] };
  }
  const unassessed = own.filter(({ outcome }) => outcome === "unassessed");
  const [noRow, noNumber] = split(unassessed, ({ missing }) => missing.length === 0);
  const gaps = own.filter(({ check }) => check.kind === "filled");
  const folded = gaps.length > mostGapsListed ? gaps : [];
  const folds = [
    foldOf(`${key}/gaps`, "gaps", folded),
    foldOf(`${key}/unassessed`, "unassessed", noNumber),
    foldOf(`${key}/noRow`, "noRow", noRow),
  ];
  return {
    ...head,
    findings: own.filter(
      (finding) => finding.outcome !== "unassessed" && !folded.includes(finding)
    ),
    folds: folds.filter((fold) => fold.findings.length > 0),
  };
}

function foldOf(key: string, why: Fold["why"], findings: readonly Finding[]): Fold {
  return { key, why, findings, cells: cellsWithoutNumber(findings) };
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** How many different cells hold no number, so that something could not be checked. */
export function cellsWithoutNumber(findings: readonly Finding[]): number {
  const cells = findings.flatMap(({ check, cells, missing }) =>
    check.kind === "filled" ? cells : missing
  );
  return new Set(cells.map(({ sheet, address }) => `${sheet}/${address}`)).size;
}
