import { askAbout, findFormats, foundFormat, type KnownSheet } from "./findFormats";
import { isAsStored, isMoved, type FoundFormat } from "./FoundFormat";
import { loadMarks, parseMarks } from "./markStore";
import { memory } from "./memory";
import type { StoredMark } from "./StoredMark";

/** A mark, and the conditional format that it is now. */
export interface FoundMark {
  readonly mark: StoredMark;
  readonly found: FoundFormat;
}

interface Found {
  /** All marks that the workbook remembers. */
  readonly list: readonly StoredMark[];
  readonly found: readonly FoundMark[];
}

/**
 * The formats that marks to be removed have become. Never by an id alone, which may be somebody else's:
 * formula and cell must be those of the mark, or the formula's shape and the look where it has moved.
 * One trip where this page made the marks; else their sheets are searched, and sheets that came since,
 * which may be copies.
 */
export async function findMarks(
  context: Excel.RequestContext,
  gone: ReadonlySet<string>
): Promise<Found> {
  const { list, found: quick } = await findQuickly(context, gone);
  const wanted = list.filter(({ id }) => gone.has(id));
  if (list.length === 0) for (const { id } of memory.known.sheets) memory.searched.add(id);
  if (wanted.length === 0) return { list, found: [] };
  const left = wanted.filter(({ id }) => !quick.some(({ mark }) => mark.id === id));
  const sheets = memory.known.sheets.filter(
    ({ id, open }) => open && (left.length > 0 || !memory.searched.has(id))
  );
  if (sheets.length === 0) return { list, found: quick };
  const taken = new Set(quick.map(({ found }) => `${found.sheet} ${found.cell}`));
  const formats = await search(context, sheets);
  const slow = formats
    .filter(({ sheet, cell }) => !taken.has(`${sheet} ${cell}`))
    .flatMap((found) => {
      const mark =
        wanted.find((each) => isAsStored(found, each)) ??
        wanted.find((each) => isMoved(found, each));
      return mark ? [{ mark, found }] : [];
    });
  for (const { id } of sheets) memory.searched.add(id);
  return { list, found: [...quick, ...slow] };
}

async function findQuickly(
  context: Excel.RequestContext,
  gone: ReadonlySet<string>
): Promise<Found> {
  const wanted = memory.known.marks.filter(({ id }) => gone.has(id));
  const kept = loadMarks(context);
  const asked = wanted.flatMap((mark) => ask(context, mark) ?? []);
  try {
    await context.sync();
  } catch (error) {
    if (asked.length === 0) throw error;
    const again = loadMarks(context);
    await context.sync();
    return { list: withKnown(parseMarks(again)), found: [] };
  }
  const found = asked.flatMap(({ mark, about }) => {
    const one = foundFormat(about);
    return one && (isAsStored(one, mark) || isMoved(one, mark)) ? [{ mark, found: one }] : [];
  });
  return { list: withKnown(parseMarks(kept)), found };
}

function ask(context: Excel.RequestContext, mark: StoredMark) {
  const id = memory.formats.get(mark.id);
  const sheet = memory.known.sheets.find((each) => each.id === mark.sheet);
  if (!id || !sheet) return null;
  return { mark, about: askAbout(context, sheet, id) };
}

/** Those that came with a file, and those whose sheets have other ids by now, are known by what was read. */
function withKnown(list: readonly StoredMark[]): StoredMark[] {
  const { marks } = memory.known;
  const read = new Map(marks.map((mark) => [mark.id, mark]));
  const others = marks.filter(({ id }) => !list.some((mark) => mark.id === id) && isOfFile(id));
  return [...list.map((mark) => read.get(mark.id) ?? mark), ...others];
}

function isOfFile(id: string): boolean {
  return id.startsWith("file/");
}

/** All sheets at once; where a damaged format spoils that, each sheet by itself. */
async function search(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[]
): Promise<FoundFormat[]> {
  try {
    return await findFormats(context, sheets);
  } catch {
    const found: FoundFormat[] = [];
    for (const sheet of sheets) {
      found.push(...(await findFormats(context, [sheet]).catch(() => [])));
    }
    return found;
  }
}
