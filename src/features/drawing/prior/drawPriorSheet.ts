import { editions } from "../../../editions";
import type { Table } from "../../../editions/Edition";
import type { Area, CellValue, Format } from "../../../sheets/Sheets";
import type { PriorSheetWords } from "../../../words/PriorWords";
import { formLook } from "../form/formLook";
import type { PriorCell, PriorReport, PriorRow, PriorTable } from "../../reading/prior/PriorReport";

export interface PriorDrawing {
  readonly rows: readonly (readonly CellValue[])[];
  readonly width: number;
  readonly widths: readonly number[];
  readonly formats: readonly { readonly area: Area; readonly format: Format }[];
}

const labelWidth = 260;
const figureWidth = 62;
/** A cell that has to be looked up in last year's report. */
const doubtful: Format = { fill: "#FFF1CC", font: "#7A4100" };

/**
 * The sheet of last year's figures: where they come from, each table with its headers and row names
 * as the form has them, so that it is recognised like any other, and what is doubtful.
 */
export function drawPriorSheet(
  report: PriorReport,
  date: string,
  words: PriorSheetWords
): PriorDrawing {
  const documents = [...new Set(report.tables.map(({ document }) => document))].join("、");
  const title =
    report.year === null ? report.unit : `${report.unit}${report.year}年政府信息公开工作年度报告`;
  const rows: CellValue[][] = [
    [words.heading],
    [asText(title)],
    [asText(words.source(report.source, date, documents))],
    [""],
  ];
  const formats: { area: Area; format: Format }[] = [
    { area: line(0), format: { bold: true, size: 12, font: "#7A4100" } },
    { area: line(1), format: { bold: true } },
  ];
  for (const table of report.tables) drawTable(table, rows, formats);
  const notes = notesOf(report, words);
  rows.push(
    ...(notes.length > 0 ? [[words.doubtful], ...notes.map((note) => [asText(note)])] : [])
  );
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    rows: rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill("")]),
    width,
    widths: [labelWidth, ...new Array<number>(width - 1).fill(figureWidth)],
    formats,
  };
}

function drawTable(
  table: PriorTable,
  rows: CellValue[][],
  formats: { area: Area; format: Format }[]
) {
  const { columns } = shapeOf(table);
  formats.push({ area: line(rows.length), format: { bold: true } });
  rows.push([table.title]);
  const groups = columns.map(({ path }) => path.at(-2) ?? "");
  const first = rows.length;
  if (new Set(groups).size > 1) {
    rows.push(["", ...groups.map((group, index) => (groups[index - 1] === group ? "" : group))]);
  }
  rows.push(["", ...columns.map(({ path }) => path.at(-1) ?? "")]);
  const head = { row: first, column: 0, rows: rows.length - first, columns: columns.length + 1 };
  for (const row of table.rows.filter(({ missing }) => !missing)) {
    row.cells.forEach((cell, index) => {
      if (cell.doubt === null) return;
      formats.push({ area: { ...line(rows.length), column: index + 1 }, format: doubtful });
    });
    rows.push([row.label, ...row.cells.map(written)]);
  }
  const whole = { ...head, rows: rows.length - first };
  formats.push(
    { area: whole, format: { grid: formLook.whole.grid, size: formLook.whole.size, wrap: true } },
    { area: head, format: { bold: true, horizontal: "Center", vertical: "Center" } }
  );
  rows.push([""]);
}

function shapeOf({ edition, id }: PriorTable): Pick<Table, "columns"> {
  const tables = editions.find((each) => each.id === edition)?.tables ?? [];
  return tables.find((table) => table.id === id) ?? { columns: [] };
}

function line(row: number): Area {
  return { row, column: 0, rows: 1, columns: 1 };
}

/** What came from outside is written as text, whatever it looks like; only numbers are numbers. */
function written({ value }: PriorCell): CellValue {
  return typeof value === "string" && value !== "" ? asText(value) : value;
}

function asText(text: string): string {
  return `'${text}`;
}

function notesOf({ tables }: PriorReport, words: PriorSheetWords): string[] {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const cells = rows.flatMap(({ row }) => row.cells);
  const each = cells.flatMap((cell) => cellNote(cell, words));
  const blanks = rows
    .filter(({ row }) => !row.missing)
    .flatMap(({ row }) => row.cells)
    .filter(({ doubt }) => doubt?.is === "blank").length;
  return [
    ...rows.flatMap(({ table, row }) => openNote(table, row, words)),
    ...each,
    ...(blanks > 0 ? [words.blanks(blanks)] : []),
  ];
}

/** What is to be looked up of one cell, none where it is as it should be. */
export function cellNote(cell: PriorCell, words: PriorSheetWords): string[] {
  const { doubt, text, value, rowLabel, columnLabel } = cell;
  const name = rowLabel ? `${rowLabel} × ${columnLabel}` : columnLabel;
  switch (doubt?.is) {
    case "raised":
    case "struck":
      return [words.aside[doubt.is](name, String(value), doubt.text)];
    case "noted":
      return [words.noted(name, text)];
    case "noNumber":
      return [words.noNumber(name, text)];
    default:
      return [];
  }
}

function openNote(table: PriorTable, row: PriorRow, words: PriorSheetWords): string[] {
  const doubt = row.cells.find((cell) => cell.doubt?.is === "open")?.doubt;
  if (doubt?.is !== "open") return [];
  const readings = doubt.readings.map((reading) => reading.join(" "));
  return [words.open(row.label || table.title, doubt.raw, readings)];
}
