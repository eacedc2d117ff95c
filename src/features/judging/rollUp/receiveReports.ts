import { groupBy } from "../../../engine/groupBy";
import type { Snapshot } from "../../../sheets/Sheets";
import type { FindingWords } from "../../../words/Words";
import { figuresOfTable } from "../../reading/rollUp/figuresOfTable";
import { findTables } from "../../reading/tables/findTables";
import { groupReports, type FoundReport } from "../../reading/tables/groupReports";
import { readReportTitle } from "../../reading/title/readReportTitle";
import { splitYears } from "../../workbook/splitYears";
import { validateReport } from "../check/validateReport";
import { describeFinding } from "../describe/describeFinding";
import { missingIn, type Finding } from "../findings/Finding";
import type { Validation } from "../findings/Validation";
import { lineOf } from "./lineOf";
import type { Problem, ReceivedReport } from "./ReceivedReport";

/** What is known of a file beside what stands in it. */
export type FileFacts = Pick<ReceivedReport, "file" | "changed" | "isDocument">;

/** Under which a workbook keeps that it is a sum. */
export const sumNote = "rollUp";

/** More findings of one report than this are not listed one by one. */
const mostProblems = 100;
const mostCells = 6;

/** The reports of a file, each checked, with its figures and no more. None where it has no table. */
export function receiveReports(
  snapshot: Snapshot,
  facts: FileFacts,
  words: FindingWords
): ReceivedReport[] {
  const { own } = splitYears(snapshot, null);
  const reports = groupReports(findTables(own), own.sheets);
  const validation = validateReport(snapshot);
  const alone = reports.length === 1 ? readReportTitle(own) : null;
  return reports.map((report, index): ReceivedReport => {
    const judged = validation.reports[index] ?? validation;
    return {
      ...facts,
      unit: report.title?.unit || (alone?.unit ?? ""),
      year: report.title?.year ?? alone?.year ?? null,
      tables: firstOfEach(report).map(figuresOfTable),
      verdict: judged.verdict,
      counts: judged.counts,
      problems: problemsOf(findingsOf(validation, report), words),
      isSum: snapshot.notes?.[sumNote] !== undefined,
    };
  });
}

function firstOfEach({ tables }: FoundReport) {
  return tables.filter(
    ({ table }, index) => tables.findIndex((other) => other.table.id === table.id) === index
  );
}

/** Those in the tables of one report. */
function findingsOf({ findings, reports }: Validation, { tables }: FoundReport): Finding[] {
  if (reports.length < 2) return [...findings];
  const places = new Set(
    tables.flatMap(({ sheet, cells }) =>
      [...cells.values()].map(({ row, column }) => `${sheet.id} ${row} ${column}`)
    )
  );
  return findings.filter(({ cells }) =>
    cells.some(({ sheet, row, column }) => places.has(`${sheet} ${row} ${column}`))
  );
}

/** Errors and what is to be verified one by one; what could not be decided, table by table. */
function problemsOf(findings: readonly Finding[], words: FindingWords): Problem[] {
  const told = findings.filter(({ outcome }) => outcome !== "unassessed");
  const open = findings.filter(({ outcome }) => outcome === "unassessed");
  const tables = [...groupBy(open, ({ tableId }) => tableId).values()];
  return [
    ...told.slice(0, mostProblems).map((finding) => problem(finding, finding.cells, words)),
    ...tables.flatMap((own) => {
      const [first] = own;
      const missing = own.flatMap(missingIn);
      return first ? [problem(first, missing, words)] : [];
    }),
  ];
}

function problem(finding: Finding, cells: Finding["cells"], words: FindingWords): Problem {
  const { check, outcome } = finding;
  const addresses = [...new Set(cells.map(({ address }) => address))];
  const more = addresses.length > mostCells ? "…" : "";
  const sheet = cells[0]?.sheetName ?? "";
  return {
    rule: check.id,
    outcome,
    line: lineOf(finding),
    place: sheet && `${sheet}!${addresses.slice(0, mostCells).join("、")}${more}`,
    message: describeFinding(finding, words).headline,
  };
}
