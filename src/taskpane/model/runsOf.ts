import type { Finding } from "../../features/judging/findings/Finding";
import { findingKey } from "../session/problems";
import type { Listed } from "./causesOf";

/** Findings that stand in one table, because they say the same of different lines; or one by itself. */
export type Run =
  | { readonly key: string; readonly table: readonly Finding[] }
  | { readonly key: string; readonly alone: Listed };

const claims: ReadonlySet<string> = new Set(["balance", "sum", "atMost"]);

/** What one check says of several lines goes together, in the order in which it came. */
export function runsOf(listed: readonly Listed[]): Run[] {
  const runs: Run[] = [];
  for (const each of listed) {
    const { finding } = each;
    const key = findingKey(finding.id);
    const last = runs.at(-1);
    if (!fitsTable(each)) runs.push({ key, alone: each });
    else if (last && "table" in last && last.table[0]?.check.id === finding.check.id)
      runs[runs.length - 1] = { ...last, table: [...last.table, finding] };
    else runs.push({ key, table: [finding] });
  }
  return runs;
}

/** Two amounts and what lies between them; nothing to be written beside it. */
function fitsTable({ finding, follows }: Listed): boolean {
  return (
    claims.has(finding.check.kind) &&
    finding.is === "differing" &&
    finding.difference !== null &&
    !finding.explanation &&
    follows.length === 0
  );
}
