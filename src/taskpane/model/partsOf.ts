import type { Outcome } from "../../engine/Result";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { isExplained } from "../../features/judging/explain/withExplanations";
import { formOf } from "../../features/judging/describe/formOf";
import { mapKey, placeOf } from "./mapOf";

/** A part of the report: 表二, 表三, 表四, with how it stands. */
export interface ReportPart {
  readonly id: string;
  readonly short: string;
  readonly outcome: Outcome;
  /** How many findings of that outcome are open in it. */
  readonly count: number;
  /** The maps of its tables. */
  readonly keys: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const gravest = ["error", "unassessed", "review"] as const;

/** The parts of the reports in the order in which they stand; a second report has parts of its own. */
export function partsOf({ tables, validation }: CheckedWorkbook): ReportPart[] {
  const groups = new Map<string, (typeof tables)[number][]>();
  for (const table of tables) {
    const form = formOf(table);
    const id = `${table.edition}/${form?.id ?? table.id}/${validation.reports.length > 1 ? table.sheet : ""}`;
    groups.set(id, [...(groups.get(id) ?? []), table]);
  }
  return [...groups].map(([id, own]) => {
    const [first] = own;
    const ids = new Set(own.map((table) => table.id));
    const sheets = new Set(own.map(({ sheet }) => sheet));
    const open = validation.findings.filter(
      (finding) =>
        ids.has(finding.tableId) &&
        !isExplained(finding) &&
        (finding.cells.length === 0 || finding.cells.some(({ sheet }) => sheets.has(sheet)))
    );
    const outcome = gravest.find((each) => open.some((finding) => finding.outcome === each));
    return {
      id,
      short: (first && formOf(first)?.short) ?? first?.title ?? "",
      outcome: outcome ?? "pass",
      count: open.filter((finding) => finding.outcome === outcome).length,
      keys: new Set(own.map(mapKey)),
      places: new Set(own.flatMap(({ cells }) => cells.map(placeOf))),
    };
  });
}
