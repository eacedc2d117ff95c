import { absoluteAddress, cellAddress, sheetPrefix } from "../../../sheets/address";
import type { Area, CellValue, Edit } from "../../../sheets/Sheets";
import type { ComparisonWords } from "../../../words/PriorWords";
import type { ComparisonItem, ComparisonSection } from "./comparisonItems";
import { formLook } from "../form/formLook";
import { textHeight } from "../form/rowHeight";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** Finer than any figure of the forms, coarser than the noise of floating point. */
const decimals = 6;
const width = 6;
const widths = [230, 72, 72, 72, 60, 190];
const headRows = 3;
const grey = { fill: "#F2F2F2", font: "#595959" };

export interface ComparisonSheet {
  readonly sheet: string;
  readonly title: string;
  readonly blocks: readonly {
    readonly title: string;
    readonly sections: readonly ComparisonSection[];
  }[];
}

export interface BothYears {
  readonly heading: string;
  readonly now: ReadonlyMap<string, FoundCell>;
  readonly then: ReadonlyMap<string, FoundCell>;
  readonly years: { readonly now: number | null; readonly then: number | null };
}

/** The edits that draw one comparison on its own new sheet: live formulas to both years' cells. */
export function drawComparison(
  { sheet, title, blocks }: ComparisonSheet,
  both: BothYears,
  words: ComparisonWords
): Edit[] {
  const page = new Page(both, words);
  page.head(title);
  for (const block of blocks) {
    if (block.title) page.band(block.title);
    for (const { heading, items } of block.sections) {
      if (heading) page.band(heading);
      for (const item of items) page.item(item);
    }
  }
  page.foot();
  return page.edits(sheet);
}

class Page {
  private readonly rows: CellValue[][] = [];
  private readonly bands: number[] = [];
  private readonly lost: number[] = [];

  constructor(
    private readonly both: BothYears,
    private readonly words: ComparisonWords
  ) {}

  head(title: string) {
    const { item, now, then, change, share, note } = this.words;
    const { years, heading } = this.both;
    this.push(`'${heading}`);
    this.push(title);
    this.push(item, now(years.now), then(years.then, years.now), change, share, note);
  }

  band(title: string) {
    this.bands.push(this.rows.length);
    this.push(title);
  }

  item({ label, now, then, comparable, why }: ComparisonItem) {
    const row = this.rows.length;
    const both = `${cellAddress(row, 1)}:${cellAddress(row, 2)}`;
    const [one, other] = [cellAddress(row, 1), cellAddress(row, 2)];
    const known = comparable !== "no";
    if (!known) this.lost.push(row);
    this.push(
      label,
      live(now, this.both.now),
      live(then, this.both.then),
      known
        ? `=IF(COUNT(${both})=2,ROUND(${one}-${other},${decimals}),"")`
        : this.words.notComparable,
      known
        ? `=IF(COUNT(${both})<2,"",IF(${other}=0,"—",ROUND((${one}-${other})/ABS(${other}),4)))`
        : "",
      this.noteOf({ then, comparable, why })
    );
  }

  foot() {
    this.push(this.words.footnote);
  }

  edits(sheet: string): Edit[] {
    const at = (row: number, rows = 1, column = 0, columns = width) => ({
      sheet,
      row,
      column,
      rows,
      columns,
    });
    const { rows } = this;
    const body = rows.length - headRows - 1;
    const area: Area = { row: 0, column: 0, rows: rows.length, columns: width };
    return [
      { do: "addSheet", name: sheet },
      { do: "widths", sheet, column: 0, widths },
      {
        do: "page",
        sheet,
        page: { orientation: "portrait", area, titleRows: [1, 2], fit: "width" },
      },
      { do: "write", at: at(0, rows.length), rows },
      ...rows.slice(headRows, -1).map((cells, n): Edit => ({
        do: "height",
        sheet,
        row: headRows + n,
        rows: 1,
        height: heightOf(cells),
      })),
      { do: "format", at: at(0), format: { size: 9, font: grey.font } },
      { do: "format", at: at(1), format: { ...formLook.heading, horizontal: "Left", wrap: false } },
      { do: "format", at: at(2, body + 1), format: { ...formLook.whole, locked: false } },
      { do: "format", at: at(2), format: { ...formLook.total, locked: false } },
      { do: "format", at: at(headRows, body), format: { horizontal: "Left" } },
      { do: "format", at: at(headRows, body, 1, 3), format: { horizontal: "Right" } },
      {
        do: "format",
        at: at(headRows, body, 4, 1),
        format: { horizontal: "Right", numberFormat: "0.0%" },
      },
      ...this.bands.map((row): Edit => ({
        do: "format",
        at: at(row),
        format: { bold: true, fill: "#E8F0FA" },
      })),
      ...this.lost.map((row): Edit => ({ do: "format", at: at(row), format: grey })),
      { do: "format", at: at(rows.length - 1), format: { size: 9, font: grey.font } },
    ];
  }

  private noteOf({ then, comparable, why }: Pick<ComparisonItem, "then" | "comparable" | "why">) {
    const text = then
      .map((code) => this.both.then.get(code))
      .find((cell) => typeof cell?.value === "string" && cell.value.trim() !== "");
    const odd = text ? this.words.asWritten(String(text.value)) : "";
    const rough = comparable === "roughly" ? this.words.roughly : "";
    const note = [rough, why, odd].filter((part) => part !== "").join("；");
    return note && `'${note}`;
  }

  private push(...cells: CellValue[]) {
    this.rows.push([...cells, ...new Array<CellValue>(width - cells.length).fill("")]);
  }
}

/** Labels and notes are broken into lines; formulas show a figure. */
function heightOf(cells: readonly CellValue[]): number {
  return Math.max(
    ...cells.map((cell, column) => {
      const text = typeof cell === "string" && !cell.startsWith("=") ? cell : "";
      return textHeight(text, widths[column] ?? 0, formLook.whole.size);
    })
  );
}

/** The figure, or the sum of several; blank as long as one of them is no number. */
function live(codes: readonly string[], cells: ReadonlyMap<string, FoundCell>): CellValue {
  const there = codes.flatMap((code) => cells.get(code) ?? []);
  if (there.length === 0 || there.length < codes.length) return "—";
  const list = there
    .map(({ sheetName, row, column }) => sheetPrefix(sheetName) + absoluteAddress(row, column))
    .join(",");
  return `=IF(COUNT(${list})=${there.length},SUM(${list}),"")`;
}
