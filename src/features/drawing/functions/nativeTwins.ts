import type { FunctionCall, FunctionName } from "./FunctionCall";
import { columnOf, rowOf, writeReference, type Reference } from "../../workbook/Reference";

/** Finer than any figure of the forms, coarser than the noise of floating point. */
const decimals = 6;

/** One line of a check: Σ plus − Σ minus stands against Σ right. */
interface Line {
  readonly plus: readonly Reference[];
  readonly minus?: readonly Reference[];
  readonly right: readonly Reference[];
  readonly relation: "equal" | "atMost";
}

/**
 * The formulas of built-in functions that give, cell by cell, what the call gives; they work in
 * Excel 2016, WPS and LibreOffice alike. Row by row in the shape of the call's answer.
 *
 * @returns null where the ranges do not go together, so that the call would answer with an error
 */
export function nativeTwin({ name, args }: FunctionCall): string[][] | null {
  const needed = name === "ATMOST" ? 1 : name === "STOCKFLOW" ? 4 : 2;
  const given = args.filter((arg) => arg !== null);
  if (given.length < needed || args.length > Math.max(needed, 2) || args[0] === null) return null;
  return twins[name](given);
}

type Twin = (args: readonly Reference[]) => string[][] | null;

const twins: Readonly<Record<FunctionName, Twin>> = {
  BALANCE: ([left, right]) =>
    left && right && left.columns === right.columns
      ? across(left, (c) => lineFormula(equal([columnOf(left, c)], [columnOf(right, c)])))
      : null,
  SUMCOLUMNS: ([parts, totals]) =>
    parts && totals && totals.rows === 1 && totals.columns === parts.columns
      ? across(parts, (c) => lineFormula(equal([columnOf(totals, c)], [columnOf(parts, c)])))
      : null,
  SUMROWS: ([parts, totals]) =>
    parts && totals && totals.columns === 1 && totals.rows === parts.rows
      ? down(parts, (r) => lineFormula(equal([rowOf(totals, r)], [rowOf(parts, r)])))
      : null,
  ATMOST: ([limits, amounts]) =>
    limits && (!amounts || amounts.rows === limits.rows)
      ? down(limits, (r) => {
          const plus = amounts ? [rowOf(amounts, r)] : [];
          return lineFormula({ plus, right: [rowOf(limits, r)], relation: "atMost" });
        })
      : null,
  CARRYOVER: (args) => cellByCell(args, ([here, before]) => lineFormula(equal([here], [before]))),
  STOCKFLOW: (args) =>
    cellByCell(args, ([last, issued, minus, stock]) =>
      lineFormula({ ...equal([last, issued], [stock]), minus: minus ? [minus] : [] })
    ),
  CHANGE: (args) => cellByCell(args, ([now, before]) => changeFormula(now, before)),
  CHANGERATE: (args) => cellByCell(args, ([now, before]) => rateFormula(now, before)),
};

function equal(
  plus: readonly (Reference | undefined)[],
  right: readonly (Reference | undefined)[]
): Line {
  const there = (side: readonly (Reference | undefined)[]) =>
    side.filter((each) => each !== undefined);
  return { plus: there(plus), right: there(right), relation: "equal" };
}

function across({ columns }: Reference, formula: (column: number) => string): string[][] {
  return [Array.from({ length: columns }, (_, c) => formula(c))];
}

function down({ rows }: Reference, formula: (row: number) => string): string[][] {
  return Array.from({ length: rows }, (_, r) => [formula(r)]);
}

function cellByCell(
  args: readonly Reference[],
  formula: (cells: readonly Reference[]) => string
): string[][] | null {
  const [first] = args;
  const alike = args.every(
    ({ rows, columns }) => rows === first?.rows && columns === first.columns
  );
  if (!first || !alike) return null;
  return down(first, (r) => String(r)).map((_, r) =>
    Array.from({ length: first.columns }, (__, c) =>
      formula(args.map((arg) => columnOf(rowOf(arg, r), c)))
    )
  );
}

/** 平衡 / 差 n（左 a，右 b）/ 未填全 / 非数字 */
function lineFormula({ plus, minus = [], right, relation }: Line): string {
  const left = `${sum(plus)}${minus.length > 0 ? `-${sum(minus)}` : ""}`;
  const difference = rounded(`${left}-${sum(right)}`);
  const holds = `${difference}${relation === "equal" ? "=" : "<="}0`;
  const off = `"差 "&ABS(${difference})&"（左 "&${rounded(left)}&"，右 "&${rounded(sum(right))}&"）"`;
  return guarded([...plus, ...minus, ...right], `IF(${holds},"平衡",${off})`);
}

function changeFormula(now: Reference | undefined, before: Reference | undefined): string {
  const [one, other] = [now, before].map((each) => (each ? writeReference(each) : "0"));
  const difference = rounded(`${one ?? ""}-${other ?? ""}`);
  return guarded([now, before], `IF(${difference}>0,"+","")&${difference}`);
}

/** Scaled to whole numbers before it divides, so that a half is rounded as it is on paper. */
function rateFormula(now: Reference | undefined, before: Reference | undefined): string {
  const [one, other] = [now, before].map((each) => (each ? writeReference(each) : "0"));
  const whole = (expression: string) => `ROUND((${expression})*10^${decimals},0)`;
  const tenths = `ROUND(${whole(`${one ?? ""}-${other ?? ""}`)}*1000/ABS(${whole(other ?? "")}),0)`;
  const rate = `IF(${tenths}>0,"+","")&TEXT(${tenths}/1000,"0.0%")`;
  const base = `IF(${other ?? ""}=0,"上年为 0",${rate})`;
  return guarded([now, before], `IF(${rounded(`${one ?? ""}-${other ?? ""}`)}=0,"0.0%",${base})`);
}

/** What is missing is said before anything is added up: SUM would pass over it. */
function guarded(cells: readonly (Reference | undefined)[], answer: string): string {
  const areas = cells.filter((each) => each !== undefined);
  const all = areas.reduce((count, { rows, columns }) => count + rows * columns, 0);
  const numbers = `COUNT(${areas.map(writeReference).join(",")})`;
  const blanks = areas.map((area) => `COUNTBLANK(${writeReference(area)})`).join("+");
  return `=IF(${numbers}<${all},IF(${numbers}+${blanks}=${all},"未填全","非数字"),${answer})`;
}

function sum(areas: readonly Reference[]): string {
  return areas.length > 0 ? `SUM(${areas.map(writeReference).join(",")})` : "0";
}

function rounded(expression: string): string {
  return `ROUND(${expression},${decimals})`;
}
