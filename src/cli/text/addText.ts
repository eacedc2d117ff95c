import { checkText, type CheckedClaim } from "../../features/judging/narrative/checkText";
import { cellsOf } from "../../features/judging/narrative/measures";
import { rulesPut } from "../../features/judging/rules/rulesPut";
import type { FoundCell } from "../../features/reading/tables/FoundCell";
import { findTables } from "../../features/reading/tables/findTables";
import { cellsOfAll } from "../../features/reading/tables/foundCells";
import type { Snapshot } from "../../sheets/Sheets";
import type { Words } from "../../words/Words";
import type { FileReport, ReportedFinding } from "../FileReport";
import { withFindings } from "../withFindings";
import { keptText } from "../../features/workbook/keptText";
import { UsageError } from "../UsageError";
import { readProse } from "./readProse";
import { withCharacters } from "./TextReport";

/** A report's sentences, and where they were read. */
interface Prose {
  readonly file: string;
  /** null where there are none, or where they could not be read. */
  readonly text: string | null;
}

interface Beside extends Prose {
  readonly snapshot: Snapshot;
  readonly before: Snapshot | null;
}

/**
 * The sentences of the file that is named, or else those that the workbook keeps.
 *
 * @returns as `trouble`, why the file could not be read, or null
 */
export async function proseFor(
  file: string | null,
  { notes }: Snapshot,
  words: Words
): Promise<Prose & { readonly trouble: string | null }> {
  if (file === null) return { file: "", text: keptText(notes) || null, trouble: null };
  try {
    return { file, text: await readProse({ file }, words), trouble: null };
  } catch (error) {
    if (error instanceof UsageError) return { file, text: null, trouble: error.message };
    throw error;
  }
}

/** What is wrong with a report's sentences, among what is wrong with its tables. */
export function addText(report: FileReport, beside: Beside, words: Words): FileReport {
  const { file, text, snapshot, before } = beside;
  if (text === null) return report;
  const now = findTables(snapshot);
  const then = before ? findTables(before) : [];
  const unit = report.unit ?? "";
  const checked = checkText(
    text,
    { now, then, unit, year: report.year },
    words.text,
    rulesPut(snapshot.notes)
  );
  const places = cellsOfAll(now);
  const findings = [
    ...checked.structure.map((each) => ({ ...blank, ...each, outcome: "review" as const })),
    ...checked.claims.flatMap((claim) => findingOf(claim, places)),
  ].map(({ rule, outcome, message, left, right, difference, cells }): ReportedFinding => {
    const about = { table: "text", title: words.text.title };
    return { rule, outcome, ...about, message, left, right, difference, cells, suspects: [] };
  });
  const full = {
    file: file || report.file,
    tables: report.file,
    unit,
    year: report.year,
    text,
    ...checked,
  };
  const passed = checked.counts.agree;
  const count = (severity: ReportedFinding["outcome"]) =>
    findings.filter(({ outcome }) => outcome === severity).length;
  const [errors, reviews] = [count("error"), count("review")];
  const said = errors + reviews > 0 ? words.text.inVerdict(errors, reviews) : "";
  return {
    ...withFindings(report, { findings, passed }),
    message: report.message + said,
    text: withCharacters(full),
  };
}

type Part = Omit<ReportedFinding, "table" | "title" | "suspects">;

const blank = { left: null, right: null, difference: null, cells: [] };

function findingOf(claim: CheckedClaim, places: ReadonlyMap<string, FoundCell>): Part[] {
  const { rule, severity, message, raw, value, readings } = claim;
  if (rule === null || severity === null) return [];
  const [only] = readings;
  const isOne = readings.length === 1 && only;
  return [
    {
      rule,
      outcome: severity,
      message,
      left: { text: raw, value: String(value) },
      right: isOne ? { text: only.measure, value: String(only.value) } : null,
      difference: isOne && Number.isInteger(only.value) ? String(value - only.value) : null,
      cells: readings.flatMap(({ measure }) =>
        cellsOf(measure).flatMap(({ code }) => {
          const cell = places.get(code);
          return cell ? [reportedCell(cell)] : [];
        })
      ),
    },
  ];
}

function reportedCell(cell: FoundCell): ReportedFinding["cells"][number] {
  const { sheetName, address, code, rowLabel, columnLabel, value } = cell;
  return {
    sheet: sheetName,
    address,
    item: code,
    row: rowLabel,
    column: columnLabel,
    value: String(value),
  };
}
