import type { CellValue, Edit } from "../../../sheets/Sheets";

/** A sheet that is to be added, with what its formulas come to. */
export interface SumSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly SumSheetCell[])[];
  /** Points. */
  readonly widths: readonly number[];
  /** How many rows at the top are title and headings. */
  readonly head: number;
}

/** A value, or a formula and its result. */
export type SumSheetCell = CellValue | { readonly formula: string; readonly result: CellValue };

const look = { size: 10, vertical: "Center", grid: "#BFBFBF" } as const;
const headLook = { bold: true, wrap: true, fill: "#E8F0FA" } as const;
const titleLook = { bold: true, size: 14 } as const;

/** The edits that add the sheet. Text stays text, whatever it looks like. */
export function addSumSheet({ sheet, rows, widths, head }: SumSheet): Edit[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.map((row) => [
    ...row,
    ...new Array<CellValue>(columns - row.length).fill(""),
  ]);
  const place = { sheet, row: 0, column: 0, rows: rows.length, columns };
  const body = { ...place, row: 1, rows: rows.length - 1 };
  return [
    { do: "addSheet", name: sheet },
    { do: "widths", sheet, column: 0, widths },
    {
      do: "write",
      at: place,
      rows: filled.map((row) => row.map(typed)),
      ...(filled.some((row) => row.some(isFormula)) && {
        results: filled.map((row) => row.map((cell) => (isFormula(cell) ? cell.result : cell))),
      }),
    },
    { do: "format", at: { ...place, rows: 1 }, format: titleLook },
    { do: "format", at: body, format: look },
    { do: "format", at: { ...body, rows: head - 1 }, format: headLook },
    {
      do: "page",
      sheet,
      page: { orientation: "landscape", area: place, titleRows: [1, head - 1], fit: "width" },
    },
  ];
}

type Formula = Exclude<SumSheetCell, CellValue>;

function isFormula(cell: SumSheetCell): cell is Formula {
  return typeof cell === "object";
}

/** A text that begins in Chinese is taken for nothing else; millions of them need no sign before them. */
const plainText = /^\p{Script=Han}/u;

function typed(cell: SumSheetCell): CellValue {
  if (isFormula(cell)) return cell.formula;
  return typeof cell !== "string" || cell === "" || plainText.test(cell) ? cell : `'${cell}`;
}
