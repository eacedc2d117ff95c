import type { Column, DirectoryRow } from "../../../engine/directory/Directory";
import type { FoundDirectory } from "../../reading/directory/findDirectories";

/** A row that is in one version only, or that is not the same in both. */
export interface DirectoryChange {
  readonly is: "added" | "dropped" | "changed";
  /** Its names, from the first level down. */
  readonly names: readonly string[];
  /** What is not the same, and as it was and is; none for a row that is in one version only. */
  readonly columns: readonly {
    readonly column: Column;
    readonly was: string;
    readonly is: string;
  }[];
}

export interface ComparedDirectory {
  /** null where neither names its field. */
  readonly field: string | null;
  readonly changes: readonly DirectoryChange[];
  readonly same: number;
}

const compared: readonly Column[] = [
  ...(["content", "basis", "deadline", "body", "channels", "audience", "everyone"] as const),
  ...(["group", "method", "active", "onRequest", "level"] as const),
];

/** Two versions of directories, field by field, and their rows by the names of their items. */
export function compareDirectories(
  now: readonly FoundDirectory[],
  before: readonly FoundDirectory[]
): ComparedDirectory[] {
  const partner = ({ field }: FoundDirectory) =>
    before.find((each) => each.field === field) ??
    (now.length === 1 && before.length === 1 ? before[0] : undefined);
  const known = now.map((each) => compareRows(each.field, each.rows, partner(each)?.rows ?? []));
  const used = new Set(now.map(partner));
  const gone = before
    .filter((each) => !used.has(each))
    .map(({ field, rows }) => compareRows(field, [], rows));
  return [...known, ...gone];
}

function compareRows(
  field: string | null,
  now: readonly DirectoryRow[],
  before: readonly DirectoryRow[]
): ComparedDirectory {
  const left = [...before];
  const changes: DirectoryChange[] = [];
  let same = 0;
  for (const row of now) {
    const at = bestMatch(row, left);
    const [was] = at < 0 ? [] : left.splice(at, 1);
    const columns = was ? differences(row, was) : [];
    if (was && columns.length === 0) same += 1;
    else changes.push({ is: was ? "changed" : "added", names: namesOf(row), columns });
  }
  const dropped = left.map((row) => ({ is: "dropped" as const, names: namesOf(row), columns: [] }));
  return { field, changes: [...changes, ...dropped], same };
}

/** Of several rows with the names of this one, the one that differs least. */
function bestMatch(row: DirectoryRow, among: readonly DirectoryRow[]): number {
  const key = keyOf(row);
  const candidates = among
    .map((each, at) => ({ each, at }))
    .filter(({ each }) => keyOf(each) === key)
    .sort((one, other) => differences(row, one.each).length - differences(row, other.each).length);
  return candidates[0]?.at ?? -1;
}

function differences({ texts: now }: DirectoryRow, { texts: before }: DirectoryRow) {
  return compared.flatMap((column) => {
    const [is, was] = [now[column] ?? "", before[column] ?? ""];
    return plain(is) === plain(was) ? [] : [{ column, was, is }];
  });
}

function namesOf({ texts }: DirectoryRow): string[] {
  return [texts.level1, texts.level2, texts.level3].filter((name) => name !== undefined);
}

function keyOf(row: DirectoryRow): string {
  return namesOf(row).map(plain).join("/");
}

/** Width of characters, spaces and breaks make no change. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
