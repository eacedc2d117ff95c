import { directoryFields } from "../../../editions/directory/fields";
import { unticked } from "../../../editions/directory/headings";
import type { Column, Directory, DirectoryRow } from "../../../engine/directory/Directory";
import type { SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import { directoryHead, type DirectoryHead } from "./directoryHead";
import { filledDown, type RowTexts } from "./filledDown";
import { listedChannels } from "./listedChannels";

/** A directory as it was found, and where its rows and columns are. */
export interface FoundDirectory extends Directory {
  readonly sheet: SheetSnapshot;
  readonly head: DirectoryHead;
  /** Of each row, its place on the sheet, counted from 0. */
  readonly lines: readonly number[];
}

const tickColumns: ReadonlySet<Column> = new Set<Column>([
  ...(["audience", "everyone", "group", "method", "active", "onRequest", "level"] as const),
]);

/** Rows above a header that may hold its title. */
const titleRows = 6;

/** The standard directories of a workbook, known by their headings wherever they stand. */
export function findDirectories({ sheets }: Snapshot): FoundDirectory[] {
  return sheets.filter(({ visible }) => visible).flatMap(inSheet);
}

function inSheet(sheet: SheetSnapshot): FoundDirectory[] {
  const found: FoundDirectory[] = [];
  let line = 0;
  while (line < sheet.values.length) {
    const head = directoryHead(sheet, line);
    if (!head) {
      line += 1;
      continue;
    }
    const lines: number[] = [];
    line = head.below;
    for (; line < sheet.values.length; line += 1) {
      const next = directoryHead(sheet, line);
      // The head of a further page goes on with the rows; that of another directory has a title.
      if (next && titleOf(sheet, line, 2) !== "") break;
      if (next) line = next.below - 1;
      else if (isRow(sheet, head, line)) lines.push(line);
    }
    found.push(asDirectory(sheet, head, lines));
  }
  return found;
}

/** A line across the table is its title or a note; a row says more than one thing. */
function isRow({ values }: SheetSnapshot, { columns }: DirectoryHead, line: number): boolean {
  const filled = columns.filter(
    (column, c) => column !== null && String(values[line]?.[c] ?? "").trim() !== ""
  );
  return filled.length > 1;
}

function asDirectory(
  sheet: SheetSnapshot,
  head: DirectoryHead,
  lines: readonly number[]
): FoundDirectory {
  const { columns } = head;
  return {
    sheet,
    head,
    lines: lines.map((line) => sheet.row + line),
    field: fieldIn(`${titleOf(sheet, head.top, titleRows)} ${sheet.name}`),
    columns: new Set(columns.filter((column) => column !== null)),
    rows: filledDown(sheet, head, lines).map((texts) => asRow(texts, columns)),
  };
}

function asRow(cells: RowTexts, columns: DirectoryHead["columns"]): DirectoryRow {
  const texts: Partial<Record<Column, string>> = {};
  const ticked = new Set<Column>();
  columns.forEach((column, c) => {
    const text = cells[c] ?? "";
    if (column === null || text === "") return;
    texts[column] = texts[column] === undefined ? text : `${texts[column]}\n${text}`;
    if (tickColumns.has(column) && !unticked.includes(text)) ticked.add(column);
  });
  const method = texts.method ?? "";
  if (method.includes("依申请")) ticked.add("onRequest");
  if (method.includes("主动")) ticked.add("active");
  return { texts, ticked, channels: listedChannels(texts.channels ?? "") };
}

/** What is written in the rows right above. */
function titleOf({ values }: SheetSnapshot, top: number, rows: number): string {
  return values
    .slice(Math.max(0, top - rows), top)
    .filter((line) => line.filter((value) => value !== "").length <= 3)
    .flatMap((line) => line.filter((value) => typeof value === "string" && /目录|领域/.test(value)))
    .join(" ");
}

/** The field that a title names: of several names in it, the longest. */
function fieldIn(title: string): string | null {
  const plain = title.replace(/\s/g, "");
  const named = directoryFields
    .flatMap(({ name, aliases }) => [name, ...aliases].map((word) => ({ name, word })))
    .filter(({ word }) => plain.includes(word))
    .sort((one, other) => other.word.length - one.word.length);
  return named[0]?.name ?? null;
}
