import {
  checkDirectory,
  type CheckedDirectory,
  type DirectoryFinding,
} from "../../features/judging/directory/checkDirectory";
import { directoryText } from "../../features/judging/directory/directoryText";
import { findDirectories } from "../../features/reading/directory/findDirectories";
import type { Snapshot } from "../../sheets/Sheets";
import type { DirectoryWords } from "../../words/DirectoryWords";
import type { FileReport, ReportedDirectory, ReportedFinding } from "../FileReport";
import { withFindings } from "../withFindings";

/** The standard directories of a workbook, with what is wrong with each. */
export function directoriesIn(snapshot: Snapshot): CheckedDirectory[] {
  return findDirectories(snapshot).map((found) => checkDirectory(found, snapshot.notes));
}

/** What is wrong with a file's directories, among what is wrong with its tables. */
export function addDirectories(
  report: FileReport,
  checked: readonly CheckedDirectory[],
  words: DirectoryWords,
  holdsTables: boolean
): FileReport {
  if (checked.length === 0) return report;
  const findings = checked.flatMap((each) =>
    each.findings.map((finding) => reportedFinding(finding, each, words))
  );
  const count = (severity: ReportedFinding["outcome"]) =>
    findings.filter(({ outcome }) => outcome === severity).length;
  const rows = checked.reduce((sum, { found }) => sum + found.rows.length, 0);
  const passed = checked.reduce((sum, each) => sum + each.passed, 0);
  const said = words.verdict(checked.length, rows, count("error"), count("review"));
  return {
    ...withFindings(report, { findings, passed, isAll: !holdsTables }),
    message: holdsTables ? report.message + said : said,
    directories: checked.map(reportedDirectory),
  };
}

function reportedDirectory({ found, findings }: CheckedDirectory): ReportedDirectory {
  const { field, sheet, columns, rows } = found;
  const of = (severity: "error" | "review") =>
    findings.filter(({ check }) => check.severity === severity).length;
  return {
    ...{ field, sheet: sheet.name, columns: [...columns], rows: rows.length },
    ...{ errors: of("error"), reviews: of("review") },
  };
}

function reportedFinding(
  finding: DirectoryFinding,
  { found }: CheckedDirectory,
  words: DirectoryWords
): ReportedFinding {
  const { check, cells, names } = finding;
  return {
    rule: check.id,
    outcome: check.severity,
    table: "directory",
    title: words.title(found.field),
    message: directoryText(finding, words),
    ...{ left: null, right: null, difference: null, suspects: [] },
    cells: cells.map(({ sheetName, address, column, value }) => ({
      sheet: sheetName,
      address,
      item: `directory.${column}`,
      row: names.join(" / "),
      column: words.columns[column],
      value,
    })),
  };
}
