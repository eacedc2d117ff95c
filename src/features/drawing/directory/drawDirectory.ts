import type { DirectoryField } from "../../../editions/directory/fields";
import type { CellValue, Edit, Format } from "../../../sheets/Sheets";
import type { DirectorySheetWords } from "../../../words/DirectoryWords";
import { textHeight } from "../form/rowHeight";

export interface DirectoryRequest {
  readonly field: DirectoryField;
  readonly unit: string;
  /** The columns of 公开层级, by what stands over them; a field without levels has none. */
  readonly levels: readonly string[];
  /** A name that no sheet has. */
  readonly sheet: string;
  readonly words: DirectorySheetWords;
}

/** A column of the printed header: what stands over it, what below that, and its width in points. */
type Column = readonly [over: string, below: string, width: number];

const look = {
  title: { bold: true, size: 16, horizontal: "Center", vertical: "Center", wrap: true },
  head: {
    ...{ bold: true, size: 10, horizontal: "Center", vertical: "Center", wrap: true },
    ...{ fill: "#F2F2F2", grid: "#7F7F7F" },
  },
  body: { size: 9, vertical: "Center", horizontal: "Left", wrap: true, grid: "#7F7F7F" },
  tick: { horizontal: "Center" },
  note: { size: 9, horizontal: "Left", vertical: "Top", wrap: true },
} as const satisfies Record<string, Format>;

/** Blank rows for the items; more are added as in any table. */
const rows = 20;
const rowHeight = 60;
const head = [1, 2] as const;
const first = 3;

/** A directory's blank sheet: header, legend, rows to fill in, and its page. */
export function drawDirectory(request: DirectoryRequest): Edit[] {
  const { field, unit, sheet, words } = request;
  const columns = columnsOf(request);
  const wide = { sheet, column: 0, columns: columns.length };
  const ticks = columns.findIndex(([over]) => over === words.audience);
  const title = words.title(unit, field.name);
  const note = words.note(field.levels);
  const width = columns.reduce((sum, [, , each]) => sum + each, 0);
  const last = first + rows;
  return [
    { do: "addSheet", name: sheet },
    { do: "widths", sheet, column: 0, widths: columns.map(([, , each]) => each) },
    { do: "write", at: { ...wide, row: 0, rows: 1 }, rows: [line(columns, () => "", title)] },
    {
      do: "write",
      at: { ...wide, row: 1, rows: 2 },
      rows: [line(columns, ([over]) => over), line(columns, ([, below]) => below)],
    },
    {
      do: "write",
      at: { ...wide, row: first, rows },
      rows: Array.from({ length: rows }, (_, n) => line(columns, () => "", n + 1)),
    },
    { do: "write", at: { ...wide, row: last, rows: 1 }, rows: [line(columns, () => "", note)] },
    { do: "format", at: { ...wide, row: 0, rows: 1 }, format: look.title },
    { do: "format", at: { ...wide, row: 1, rows: 2 }, format: look.head },
    { do: "format", at: { ...wide, row: first, rows }, format: look.body },
    {
      do: "format",
      at: { sheet, row: first, column: ticks, rows, columns: columns.length - ticks },
      format: look.tick,
    },
    { do: "format", at: { ...wide, row: last, rows: 1 }, format: look.note },
    { do: "height", sheet, row: 0, rows: 1, height: 30 },
    { do: "height", sheet, row: 1, rows: 2, height: 28 },
    { do: "height", sheet, row: first, rows, height: rowHeight },
    { do: "height", sheet, row: last, rows: 1, height: textHeight(note, width, 9) },
    ...merges(columns, sheet, last),
    pageOf(sheet, last + 1, columns.length),
    { do: "show", sheet, cell: { row: first, column: 1 } },
  ];
}

/** As wide as the page, on as many pages as it takes, the header on each. */
function pageOf(sheet: string, rowCount: number, columnCount: number): Edit {
  const area = { row: 0, column: 0, rows: rowCount, columns: columnCount };
  return {
    do: "page",
    sheet,
    page: { orientation: "landscape", area, titleRows: head, fit: "width" },
  };
}

function columnsOf({ field, levels, words }: DirectoryRequest): Column[] {
  const legend = field.legend ? words.legend : "";
  return [
    [words.number, "", 30],
    [words.item, words.level1, 62],
    ["", words.level2, 72],
    [words.content, "", 130],
    [words.basis, "", 130],
    [words.deadline, "", 84],
    [words.body, "", 72],
    [words.channels + legend, "", 122],
    [words.audience, words.everyone, 36],
    ["", field.group, 44],
    [words.method, words.active, 32],
    ["", field.group === "特定群体" ? words.onRequestShort : words.onRequest, 44],
    ...(field.levels
      ? levels.map((level, at): Column => [at === 0 ? words.levels : "", level, 36])
      : []),
  ];
}

/** A row of the columns, with a first cell of its own where one is given. */
function line(
  columns: readonly Column[],
  of: (column: Column) => string,
  firstCell?: CellValue
): CellValue[] {
  return columns.map((column, at) =>
    at === 0 && firstCell !== undefined ? firstCell : of(column)
  );
}

function merges(columns: readonly Column[], sheet: string, last: number): Edit[] {
  const merge = (row: number, column: number, rows: number, width: number): Edit => ({
    do: "merge",
    at: { sheet, row, column, rows, columns: width },
  });
  return [
    merge(0, 0, 1, columns.length),
    ...columns.flatMap(([over, below], at) => {
      if (below === "") return [merge(1, at, 2, 1)];
      if (over === "") return [];
      const next = columns.findIndex(([other], n) => n > at && other !== "");
      const width = (next < 0 ? columns.length : next) - at;
      return width > 1 ? [merge(1, at, 1, width)] : [];
    }),
    merge(last, 0, 1, columns.length),
  ];
}
