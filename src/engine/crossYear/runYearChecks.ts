import { codeInLine, priorCode, type Code } from "../Code";
import type { TableShape } from "../Check";
import { addDecimals, subtractDecimals, type Decimal } from "../Decimal";
import type { Figures } from "../Figure";
import type { Judgement } from "../kinds/Judgement";
import { yearCellKinds, yearLineKinds, yearTableKinds } from "./kinds";
import { type Of, type YearCells, type YearCheck, type YearLines } from "./YearCheck";
import type { YearPair } from "./YearPair";
import type { YearResult } from "./YearResult";

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
export function runYearChecks(checks: readonly YearCheck[], both: TwoYears): YearResult[] {
  return checks
    .filter(({ years }) => years === both.years)
    .flatMap((check) => {
      if ("table" in check) return runLines(check, check, both);
      return "groups" in check
        ? runTables(check, check.groups, both)
        : runCells(check, check, both);
    });
}

function runLines(check: YearCheck, claim: YearLines, both: TwoYears): YearResult[] {
  const shape = both.shapes.find(({ id }) => id === claim.table);
  if (!shape || !check.against.includes(both.editions.get(claim.table) ?? "")) return [];
  const lines = claim.each === "column" ? shape.columns.map(({ key }) => key) : shape.rows;
  return lines
    .filter((line) => claim.lines?.includes(line) ?? true)
    .flatMap((key) => {
      const code = (term: string) =>
        codeInLine({ table: claim.table, each: claim.each, key }, term);
      return judge(claim, code, both.figures).map((judgement) =>
        lineResult(check, claim, key, judgement)
      );
    });
}

function judge(claim: YearLines, code: (term: string) => Code, figures: Figures): Judgement[] {
  const of = ({ year, key }: Of) => (year === "now" ? code(key) : priorCode(code(key)));
  switch (claim.kind) {
    case "carryOver":
      return [yearLineKinds.carryOver(code(claim.now), priorCode(code(claim.then)), figures)];
    case "stockFlow":
      return claim.claims.map(({ stock, before, came, went }) =>
        yearLineKinds.stockFlow(
          {
            stock: code(stock),
            before: priorCode(code(before)),
            came: came.map(of),
            went: went.map(of),
          },
          figures
        )
      );
    case "pendingCases":
      return claim.claims.map(({ total, pending }) =>
        yearLineKinds.pendingCases(code(total), priorCode(code(pending)), figures)
      );
  }
}

function lineResult(
  check: YearCheck,
  { table, each }: YearLines,
  key: string,
  { holds, left, right, difference, missing }: Judgement
): YearResult {
  const outcome = holds === "unknown" ? "unassessed" : holds ? "pass" : check.severity;
  const cells = [...left.codes, ...right.codes];
  return {
    check,
    table,
    line: { each, key },
    outcome,
    left,
    right,
    difference,
    cells,
    missing,
    odd: null,
  };
}

function runCells(check: YearCheck, claim: YearCells, both: TwoYears): YearResult[] {
  const mayStand = yearCellKinds[claim.kind];
  return claim.tables.flatMap((table) => {
    if (!check.against.includes(both.editions.get(table) ?? "")) return [];
    const items = both.pairs.filter(
      (pair) =>
        pair.table === table && pair.comparable !== "no" && claim.natures.includes(pair.nature)
    );
    const valued = items.flatMap((pair) => {
      const value = valueOf(pair, both.figures);
      const zero = value !== null && (value.now.units === 0n || value.then.units === 0n);
      return value && !(claim.exceptZero && zero) ? [{ pair, ...value }] : [];
    });
    const broken = valued.filter(
      ({ pair, now, then }) => !mayStand({ now, then, nature: pair.nature })
    );
    if (broken.length > 0)
      return broken.map(({ pair, now, then }) => cellResult(check, pair, now, then));
    return valued.length > 0 ? [passOf(check, table)] : [];
  });
}

function runTables(
  check: YearCheck,
  groups: readonly (readonly string[])[],
  both: TwoYears
): YearResult[] {
  return groups.flatMap((tables): YearResult[] => {
    const there = tables.filter((table) => both.editions.has(table));
    const comparable = there.every((table) =>
      check.against.includes(both.editions.get(table) ?? "")
    );
    const items = both.pairs.filter(({ table }) => there.includes(table));
    const values = items.map((pair) => valueOf(pair, both.figures));
    const whole = values.filter((value) => value !== null);
    const [first = ""] = there;
    if (!comparable || whole.length === 0 || whole.length < values.length) return [];
    if (yearTableKinds.sameFigures(whole)) return [passOf(check, first)];
    const some = items.filter((_, index) => whole[index]?.now.units !== 0n);
    const cells = some.flatMap(({ now, then }) => [...now, ...then.map(priorCode)]);
    return [{ ...passOf(check, first), outcome: check.severity, cells }];
  });
}

function valueOf({ now, then }: YearPair, figures: Figures) {
  const [a, b] = [sumOf(now, figures), sumOf(then.map(priorCode), figures)];
  return a && b && now.length > 0 && then.length > 0 ? { now: a, then: b } : null;
}

function sumOf(codes: readonly Code[], figures: Figures): Decimal | null {
  const values = codes.flatMap((code) => {
    const figure = figures.get(code);
    return figure?.is === "number" ? [figure.value] : [];
  });
  return values.length === codes.length ? addDecimals(values) : null;
}

function cellResult(check: YearCheck, pair: YearPair, now: Decimal, then: Decimal): YearResult {
  const left = { codes: pair.now, value: now };
  const right = { codes: pair.then.map(priorCode), value: then };
  return {
    ...passOf(check, pair.table),
    line: { each: "cell", key: pair.now[0] ?? "" },
    outcome: check.severity,
    left,
    right,
    difference: subtractDecimals(now, then),
    cells: [...left.codes, ...right.codes],
  };
}

function passOf(check: YearCheck, table: string): YearResult {
  return {
    check,
    table,
    line: { each: "row", key: "" },
    outcome: "pass",
    left: null,
    right: null,
    difference: null,
    cells: [],
    missing: [],
    odd: null,
  };
}
