import type { PriorReading } from "../../../../src/features/reading/prior/PriorReport";
import { readLabels } from "../../../fixtures/labels/readLabels";
import type { Report } from "../../../fixtures/reports/readReports";

/** "2019 t3.r1.c1" → what was understood, as a person would write it. */
export function figuresOf(reading: PriorReading): Record<string, string> {
  if (reading.is !== "report") return { refused: reading.why };
  return Object.fromEntries(
    reading.report.tables.flatMap(({ edition, rows }) =>
      rows.flatMap(({ cells, missing }) =>
        missing ? [] : cells.map(({ code, value }) => [`${edition} ${code}`, String(value)])
      )
    )
  );
}

/** The same from the report's own figures; a sign that says "more" adds nothing. */
export function printedFigures({ tables }: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([id, { edition, rows: given }]) => {
      const printed = readLabels(edition).tables.find((table) => table.id === id);
      const rows = (printed?.rows ?? []).filter(({ data }) => data);
      return rows.flatMap(({ key }, row) =>
        (printed?.columns ?? []).map((column, index) => {
          const figure = given[row]?.[index] ?? null;
          const text = figure === null ? "" : String(figure).replace(/^\+/, "");
          return [`${edition} ${id}.${key}.${column.key}`, text] as const;
        })
      );
    })
  );
}
