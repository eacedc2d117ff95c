import { isExplained } from "../../features/judging/explain/withExplanations";
import { findingKey } from "../session/problems";
import { causesOf, type Listed } from "./causesOf";
import { cellsWithoutNumber } from "../../features/judging/describe/cellsWithoutNumber";
import { fullTitle } from "../../features/judging/describe/formOf";
import { missingIn, type Finding } from "../../features/judging/findings/Finding";
import type { ValidatedTable, Validation } from "../../features/judging/findings/Validation";

export type Filter = Finding["outcome"] | null;

/** Findings that come in such numbers that one line stands for them. */
export interface Fold {
  readonly key: string;
  readonly why: "unassessed" | "noRow" | "gaps" | "blank" | "explained" | "bySuspects";
  /** The table they are of. */
  readonly table: string;
  readonly findings: readonly Finding[];
  /** The different cells they complain of. */
  readonly cells: number;
}

export interface FindingGroup {
  readonly key: string;
  /** null for the tables that hold nothing yet, which come last. */
  readonly title: string | null;
  /** The sheet's name, where the workbook has this table more than once. */
  readonly sheetName: string | null;
  /** What causes others comes first. */
  readonly listed: readonly Listed[];
  readonly folds: readonly Fold[];
}

/** Up to so many rows with gaps are listed each by itself. */
const mostGapsListed = 3;

/**
 * The findings by table, in the order of the tables; those that come in crowds are folded.
 *
 * @param said keys of what the suspects explain: one error is said once
 */
export function groupFindings(
  { tables, findings }: Validation,
  filter: Filter,
  said: ReadonlySet<string>
): FindingGroup[] {
  const wanted = findings.filter(({ outcome }) => filter === null || outcome === filter);
  const byTable = tables
    .map((table) => ({ table, own: wanted.filter((one) => belongs(one, table, tables)) }))
    .filter(({ own }) => own.length > 0);
  const blank = byTable.filter(({ table }) => table.filled === "blank");
  const groups = byTable
    .filter(({ table }) => table.filled !== "blank")
    .map(({ table, own }) => groupOf(table, own, tables, filter === null ? said : new Set()));
  const folds = blank.map(({ table, own }) => foldOf(table, "blank", own));
  return folds.length > 0
    ? [...groups, { key: "blank", title: null, sheetName: null, listed: [], folds }]
    : groups;
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
  tables: readonly ValidatedTable[],
  said: ReadonlySet<string>
): FindingGroup {
  const several = tables.filter(({ id }) => id === table.id).length > 1;
  const [explained, unexplained] = split(own, isExplained);
  const [bySuspects, open] = split(unexplained, ({ id }) => said.has(findingKey(id)));
  const [unassessed, broken] = split(open, ({ outcome }) => outcome === "unassessed");
  const gaps = broken.filter(({ check }) => check.kind === "filled");
  const folded = gaps.length > mostGapsListed ? gaps : [];
  const { listed, rest } = causesOf(
    // What must be mended comes before what is only unusual.
    (["error", "review"] as const).flatMap((outcome) =>
      broken.filter((finding) => finding.outcome === outcome && !folded.includes(finding))
    ),
    unassessed
  );
  const [noRow, noNumber] = split(rest, (finding) => missingIn(finding).length === 0);
  const folds = [
    foldOf(table, "bySuspects", bySuspects),
    foldOf(table, "gaps", folded),
    foldOf(table, "unassessed", noNumber),
    foldOf(table, "noRow", noRow),
    foldOf(table, "explained", explained),
  ];
  return {
    key: `${table.sheet}/${table.id}`,
    title: fullTitle(table),
    sheetName: several ? table.sheetName : null,
    listed,
    folds: folds.filter((fold) => fold.findings.length > 0),
  };
}

function foldOf(table: ValidatedTable, why: Fold["why"], findings: readonly Finding[]): Fold {
  const key = `${table.sheet}/${table.id}/${why}`;
  return { key, why, table: fullTitle(table), findings, cells: cellsWithoutNumber(findings) };
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
