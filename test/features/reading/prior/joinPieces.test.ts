import { missingRows } from "../../../../src/features/reading/prior/PriorReport";
import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";
import { spannedTables, type Spanned } from "../../../fixtures/documents/spannedTables";
import { readReport } from "../../../fixtures/reports/readReports";
import { figuresOf, printedFigures } from "./priorFigures";

const report = readReport("pingtan-2022");

type Rows = readonly (readonly string[])[];

const html = (rows: Rows) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

/** The cells of a table, blank where a merged one goes on. */
function unmerged(rows: readonly (readonly Spanned[])[]): Rows {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, rows: down, columns } of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      for (let r = row; r < row + down; r += 1)
        for (let c = column; c < column + columns; c += 1)
          (grid[r] ?? [])[c] = r === row && c === column ? text : "";
    }
  });
  return grid.map((line) => line.map((text) => text ?? ""));
}

/** The report as a page on which 表三 is cut before the given rows. */
async function read(cuts: readonly number[], head: number) {
  const tables = spannedTables(report).map(({ heading, rows }) => {
    const grid = unmerged(rows);
    if (!heading.startsWith("三")) return html(grid);
    const pieces = [...cuts, grid.length].map((end, index) => [
      ...(index > 0 ? grid.slice(0, head) : []),
      ...grid.slice(cuts[index - 1] ?? 0, end),
    ]);
    // A label that is merged over the break stands in the first piece only.
    return pieces
      .map((piece) =>
        html(piece.every(([first]) => first === "") ? piece.map((row) => row.slice(1)) : piece)
      )
      .join("<p>— 2 —</p>");
  });
  const page = `<html><body><p>${report.unit}${report.year}年政府信息公开工作年度报告</p>${tables.join("")}</body></html>`;
  const { snapshot } = await readDocument("a.html", new TextEncoder().encode(page));
  return readPriorYear(snapshot, { name: "a.html", pictures: 0 });
}

/** The rows above the first figures. */
const headRows = 3;

it.each([
  ["in two, after a few rows, the head repeated", [6], headRows],
  ["in two, the head repeated", [14], headRows],
  ["in two, without a head", [18], 0],
  ["in two, the last rows alone", [26], 0],
  ["in three, the head repeated", [9, 18], headRows],
])("表三 %s, is one table", async (_, cuts, head) => {
  const reading = await read(cuts, head);
  expect(figuresOf(reading)).toEqual(printedFigures(report));
  expect(reading.is === "report" && [missingRows(reading.report), reading.report.unplaced]).toEqual(
    [[], []]
  );
});
