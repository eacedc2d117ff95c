import { partsOf, type Code } from "../../../engine/Code";
import { formatDecimal } from "../../../engine/Decimal";
import { cellsOf, type Line, type Result, type Side } from "../../../engine/Result";
import type { FoundTable } from "../../reading/tables/findTables";
import { cellOfYears, labelsOf } from "../../reading/tables/foundCells";
import { namesOfGone, type GoneNames } from "../../reading/tables/namesOfGone";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { Finding, FindingLine, FindingSide, PutCheck, Said } from "./Finding";
import { placeOf } from "./FindingId";

/** The tables that a check was put to, of this year's report and of last year's. */
export interface PutTo {
  readonly now: readonly FoundTable[];
  readonly prior: readonly FoundTable[];
}

/** What a result says of the sheets; nothing where the check holds. */
export function findingOf(result: Result<PutCheck>, to: PutTo): Finding[] {
  const { check, line, outcome } = result;
  const found = tableOf(result, to.now);
  if (outcome === "pass" || !found) return [];
  const { table } = found;
  const codes = cellsOf(result);
  const head = {
    id: { place: placeOf(found), rule: check.id, line, cell: codes[0] ?? null },
    check,
    tableId: table.id,
    tableTitle: table.title,
    line: lineOf(line, found),
    cells: cellsAt(codes, to),
  };
  return [{ ...head, ...said(result, to) }];
}

function said(result: Result<PutCheck>, to: PutTo): Said {
  const { severity: outcome } = result.check;
  const side = ({ codes, value }: Side): FindingSide => ({
    cells: cellsAt(codes, to),
    value: value && formatDecimal(value),
  });
  switch (result.is) {
    case "compared": {
      const difference = result.difference && formatDecimal(result.difference);
      const sides = { left: side(result.left), right: side(result.right) };
      return { is: "differing", outcome, ...sides, difference, odd: null };
    }
    case "undecided": {
      const sides = { left: side(result.left), right: side(result.right) };
      const missing = cellsAt(result.missing, to);
      const gone = goneOf(result.missing, to);
      return { is: "undecided", outcome: "unassessed", ...sides, missing, gone };
    }
    case "unfilled":
      return { is: "unfilled", outcome: "unassessed", gone: goneOf(result.missing, to) };
    case "looked":
      return { is: "objection", outcome };
    case "form":
      return { is: "form", outcome, wrong: result.wrong };
  }
}

function cellsAt(codes: readonly Code[], { now, prior }: PutTo): FoundCell[] {
  return codes.flatMap((code) => cellOfYears(now, prior, code) ?? []);
}

function goneOf(codes: readonly Code[], to: PutTo): GoneNames {
  return namesOfGone(
    codes.filter((code) => !cellOfYears(to.now, to.prior, code)),
    to
  );
}

/** The table that a result is about: of a report, the one of its first cell, or else its first. */
function tableOf(result: Result<PutCheck>, now: readonly FoundTable[]): FoundTable | undefined {
  const { line } = result;
  const byId = (id: string) => now.find(({ table }) => table.id === id);
  if ("table" in line) return byId(line.table);
  if (line.each === "cell") return byId(partsOf(line.code).table);
  const [cell] = cellsOf(result);
  const first = cell && byId(partsOf(cell).table);
  return first ?? [...now].sort((a, b) => (a.table.id < b.table.id ? -1 : 1))[0];
}

/** The one column of a table has no name; the row that is claimed of does. */
function lineOf(line: Line, { table }: FoundTable): FindingLine {
  if (line.each === "report") return line;
  if (!("key" in line)) return { each: line.each };
  const isOnly = line.each === "column" && table.columns.length === 1;
  return { each: line.each, label: isOnly ? null : (labelsOf(table).get(line.key) ?? null) };
}
