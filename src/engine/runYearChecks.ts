import type { TableShape } from "./Check";
import { claimsOf, itemClaimOf } from "./claimsOf";
import type { Figures } from "./Figure";
import { judge } from "./judge";
import { wholeKinds } from "./kinds";
import { cellsOf, type Line, type Result } from "./Result";
import type { YearCells, YearCheck, YearLines, YearTables } from "./crossYear/YearCheck";
import type { YearPair } from "./crossYear/YearPair";

export interface TwoYears {
  /** The tables that both years have, in this year's shape. */
  readonly shapes: readonly TableShape[];
  /** The edition of last year's table, by the table's id. */
  readonly editions: ReadonlyMap<string, string>;
  readonly pairs: readonly YearPair[];
  /** Both years, last year's under marked codes. */
  readonly figures: Figures;
  readonly years: "next" | "same";
}

/**
 * Puts the checks across years to the figures of two years: one result for each line of a claim,
 * for each item that is objected to, for each group of tables; one pass for items without objection.
 */
export function runYearChecks(
  checks: readonly YearCheck[],
  both: TwoYears
): readonly Result<YearCheck>[] {
  return checks
    .filter(({ years }) => years === both.years)
    .flatMap((check) => {
      if ("table" in check) return runLines(check, both);
      return "groups" in check ? runTables(check, both) : runItems(check, both);
    });
}

function isAgainst({ against }: YearCheck, table: string, { editions }: TwoYears): boolean {
  return against.includes(editions.get(table) ?? "");
}

function runLines(check: YearCheck & YearLines, both: TwoYears): Result<YearCheck>[] {
  if (!isAgainst(check, check.table, both)) return [];
  const claims = both.shapes.flatMap((shape) => claimsOf(check, shape));
  return claims.map((claim) => judge(claim, both.figures));
}

/** An item with a blank says nothing here: other checks look at blanks. */
function runItems(check: YearCheck & YearCells, both: TwoYears): Result<YearCheck>[] {
  return check.tables.flatMap((table): Result<YearCheck>[] => {
    if (!isAgainst(check, table, both)) return [];
    const items = both.pairs.filter(
      (pair) =>
        pair.table === table && pair.comparable !== "no" && check.natures.includes(pair.nature)
    );
    const compared = items
      .flatMap((pair) => compareItem(check, pair, both) ?? [])
      .filter(({ now, prior }) => !check.exceptZero || (now.units !== 0n && prior.units !== 0n));
    const broken = compared.filter(({ result }) => result.outcome !== "pass");
    if (broken.length > 0) return broken.map(({ result }) => result);
    return compared.length > 0 ? [pass(check, table)] : [];
  });
}

function runTables(check: YearCheck & YearTables, both: TwoYears): Result<YearCheck>[] {
  return check.groups.flatMap((tables): Result<YearCheck>[] => {
    const there = tables.filter((table) => both.editions.has(table));
    const items = both.pairs.filter(({ table }) => there.includes(table));
    const compared = items.flatMap((pair) => compareItem(check, pair, both) ?? []);
    const [table] = there;
    if (table === undefined || compared.length === 0 || compared.length < items.length) return [];
    if (!there.every((each) => isAgainst(check, each, both))) return [];
    if (wholeKinds.sameFigures(compared)) return [pass(check, table)];
    const some = compared.filter(({ now }) => now.units !== 0n);
    const cells = some.flatMap(({ result }) => cellsOf(result));
    return [{ ...pass(check, table), outcome: check.severity, cells }];
  });
}

/** Null where one of the years does not have the item, or has no number in it. */
function compareItem(check: YearCheck & (YearCells | YearTables), pair: YearPair, both: TwoYears) {
  if (pair.now.length === 0 || pair.then.length === 0) return null;
  const result = judge(itemClaimOf(check, pair), both.figures);
  if (result.is !== "compared" || !result.left.value || !result.right.value) return null;
  return { result, now: result.left.value, prior: result.right.value };
}

function pass(check: YearCheck, table: string) {
  const line: Line = { each: "table", table };
  return { check, line, is: "looked", outcome: "pass", cells: [] } as const;
}
