import type { LineCheck, Nature, TableShape } from "./Check";
import { compared, plus, type Claim, type Comparison, type NamedComparison } from "./Claim";
import { codeInLine, priorCode, type TableLine } from "./Code";
import type { YearCells, YearCheck, YearLines, YearTables } from "./crossYear/YearCheck";
import type { YearPair } from "./crossYear/YearPair";
import { claimKinds as kinds, itemKinds } from "./kinds";
import { equals, type Relation } from "./Relation";
import { remember } from "./remember";
import type { AmountClaim, ReportCheck } from "./report/ReportCheck";
import type { Line } from "./Result";

/** A check that claims something of each line of a table, in one year or across two. */
export type LinesCheck = LineCheck | (YearCheck & YearLines);

/** The claims of a check in the lines of a table; made once, for they are the same in every report. */
export function claimsOf<Of extends LinesCheck>(
  check: Of,
  table: TableShape
): readonly Claim<Of>[] {
  return inLines(table)(check) as readonly Claim<Of>[];
}

const inLines = remember((table: TableShape) =>
  remember((check: LinesCheck): readonly Claim<LinesCheck>[] => {
    if (check.table !== table.id) return [];
    const keys = check.each === "column" ? table.columns.map(({ key }) => key) : table.rows;
    const wanted = "lines" in check ? check.lines : undefined;
    return keys
      .filter((key) => wanted?.includes(key) ?? true)
      .map((key): TableLine => ({ table: table.id, each: check.each, key }))
      .flatMap((line) => inLine(check, line).map((claim) => ({ check, line, ...claim })));
  })
);

function inLine(check: LinesCheck, line: TableLine): readonly Comparison[] {
  const at = (key: string) => codeInLine(line, key);
  switch (check.kind) {
    case "balance":
      return check.claims.map((claim) => kinds.balance(claim, at));
    case "sum":
      return check.claims.map((claim) => kinds.sum(claim, at));
    case "atMost":
      return check.claims.map((claim) => kinds.atMost(claim, at));
    case "carryOver":
      return [kinds.carryOver(check, at)];
    case "stockFlow":
      return check.claims.map((claim) => kinds.stockFlow(claim, at));
    case "pendingCases":
      return check.claims.map((claim) => kinds.pendingCases(claim, at));
  }
}

/** The claims that a check makes of amounts anywhere in a report. */
export const reportClaimsOf = remember(
  (check: ReportCheck & AmountClaim): readonly Claim<ReportCheck>[] =>
    amounts(check).map(({ names, ...claim }) => ({
      check,
      line: { each: "report", names },
      ...claim,
    }))
);

function amounts(check: AmountClaim): readonly NamedComparison[] {
  switch (check.kind) {
    case "equal":
      return check.claims.map(kinds.equal);
    case "implies":
      return check.claims.map(kinds.implies);
    case "share":
      return check.claims.map(kinds.share);
    case "below":
      return check.claims.map(kinds.below);
    case "usuallyNone":
      return check.claims.map(kinds.usuallyNone);
  }
}

/** What a check across years claims of an item that both years have. */
export function itemClaimOf(
  check: YearCheck & (YearCells | YearTables),
  { table, now, then, nature }: YearPair
): Claim<YearCheck> {
  const [code] = now;
  const line: Line = code === undefined ? { each: "table", table } : { each: "cell", code };
  const relation = check.kind === "sameFigures" ? equals : mayStand(itemKinds[check.kind], nature);
  return { check, line, ...compared(plus(now), relation, plus(then.map(priorCode))) };
}

function mayStand(kind: (typeof itemKinds)[YearCells["kind"]], nature: Nature): Relation {
  return { is: "other", holds: ({ left, right }) => kind({ now: left, prior: right, nature }) };
}
