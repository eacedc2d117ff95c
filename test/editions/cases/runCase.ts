import type { Edition, Table } from "../../../src/editions/Edition";
import { partsOf, priorCode, type Code } from "../../../src/engine/Code";
import type { Figure } from "../../../src/engine/Figure";
import { runReportChecks } from "../../../src/engine/runReportChecks";
import { unitKinds } from "../../../src/engine/report/UnitKind";
import { cellsOf, type Result } from "../../../src/engine/Result";
import { runChecks } from "../../../src/engine/runChecks";
import { shapeOf } from "../../../src/features/reading/tables/shapeOf";
import { zhCN } from "../../../src/words/zh-CN";
import type { Case, Filled, ReportCase, TableCase } from "./Case";
import { columnName, figuresOf, outcomes, rowName, tableOf } from "./names";

/** What a rule says of an example, in the words of the examples. */
export function runCase(edition: Edition, rule: string, example: Case) {
  return "各表" in example ? runReport(edition, rule, example) : runTable(edition, rule, example);
}

function runTable(edition: Edition, rule: string, example: TableCase) {
  const table = tableOf(edition, example.表);
  const checks = edition.checks.filter(({ id }) => id === rule);
  const figures = figuresOf(table, example.填, example);
  const results = runChecks(checks, shapeOf(table), figures);
  if (results.length === 0) throw new Error(`规则 ${rule} 不管这张表：${table.title}`);
  const objections = results.filter(({ outcome }) => outcome !== "pass");
  return said(
    objections,
    objections.map((result) => placeOf(table, result))
  );
}

function runReport(edition: Edition, rule: string, example: ReportCase) {
  const { 年度 = null, 单位类别, 统计期限, 缺表头 = {}, 多出的行列 = {}, 缺表 = [] } = example;
  const known = [...Object.keys(example.各表), ...Object.keys(example.上年 ?? {}), ...缺表];
  known.forEach((title) => tableOf(edition, title));
  const tables = edition.tables.filter(({ title }) => !缺表.includes(title));
  const fill = (filled: Readonly<Record<string, Filled>>, of: readonly Table[]) =>
    of.flatMap((table) => [...figuresOf(table, filled[table.title] ?? {}, example)]);
  const before = example.上年 ? fill(example.上年, edition.tables) : [];
  const { results, notRun } = runReportChecks(
    edition.reportChecks.filter(({ id }) => id === rule),
    {
      year: 年度,
      unitKind: unitKinds.find((kind) => zhCN.findings.unitKinds[kind] === 单位类别) ?? null,
      whole: 缺表.length === 0,
      period: 统计期限 ? { from: 统计期限[0], to: 统计期限[1] } : null,
      tables: tables.map(({ id, title }) => ({
        id,
        title,
        lacks: 缺表头[title] ?? [],
        others: 多出的行列[title] ?? [],
        tells: true,
      })),
      figures: new Map<Code, Figure>([
        ...fill(example.各表, tables),
        ...before.map(([code, figure]) => [priorCode(code), figure] as const),
      ]),
    },
    tables.map(shapeOf)
  );
  if (notRun.length > 0) return { 结果: "不核对", 位置: [] };
  const objections = results.filter(({ outcome }) => outcome !== "pass");
  return said(objections, objections.flatMap(namesIn));
}

/** What an objection of a rule over the report speaks of, by name. */
function namesIn(result: Result): readonly string[] {
  if (result.is === "form") return result.wrong;
  return result.line.each === "report" ? result.line.names : [];
}

function said(objections: readonly Pick<Result, "outcome">[], places: readonly string[]) {
  const words = [...new Set(objections.map(({ outcome }) => outcomes[outcome]))];
  return { 结果: words.join("、") || outcomes.pass, 位置: [...new Set(places)] };
}

/** What a result points at, as a clerk would call it. */
function placeOf(table: Table, result: Result): string {
  const { line } = result;
  const row = (key: string) => {
    const found = table.rows.find((candidate) => candidate.key === key);
    return found ? rowName(table, found) : "";
  };
  const column = (key: string) => {
    const found = table.columns.find((candidate) => candidate.key === key);
    return found ? columnName(table, found) : "";
  };
  const code = line.each === "cell" ? line.code : cellsOf(result)[0];
  const cell = code && partsOf(code);
  const rowOfCell = row(cell?.row ?? "");
  if (line.each === "row") return row(line.key);
  if (line.each === "column") return table.columns.length === 1 ? rowOfCell : column(line.key);
  return `${rowOfCell} × ${column(cell?.column ?? "")}`;
}
