import { stat } from "node:fs/promises";
import path from "node:path";
import type { CommandWords } from "../../words/FileWords";
import { UsageError } from "../UsageError";
import type { FilePlace } from "./readRegular";
import { walkFolder, type Found } from "./walkFolder";

const workbook = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods)$/i;
const document = /\.(docx|html?|txt)$/i;
const unreadable = /\.(pdf|doc|wps|rtf|odt|mhtml?)$/i;

/** A file to check. */
export interface ListedFile {
  readonly file: string;
  /** Where the system's name for it is not the one that is shown. */
  readonly place?: FilePlace;
  /** A document that nobody named: it lies in a folder, and need not hold a report. */
  readonly byTheWay?: true;
}

/** What of the folders is not checked, by why it is not. */
export type PassedOver = Readonly<Record<"unreadable" | "special" | "closed", readonly string[]>>;

/** The files to check, and those of the folders that are not. */
export interface Listed {
  readonly files: readonly ListedFile[];
  readonly passedOver: PassedOver;
}

/**
 * The files to check: those named, whatever they are, and every workbook and document in the folders
 * named, in a stable order, each once. Throws a `UsageError` for a folder with neither, which names
 * what has to be saved otherwise first, unless that will do.
 */
export async function listFiles(
  places: readonly string[],
  words: CommandWords,
  unreadableDo = false
): Promise<Listed> {
  const files: ListedFile[] = [];
  const others: Found[] = [];
  for (const place of places) {
    const isFolder = (await stat(place).catch(() => null))?.isDirectory() ?? false;
    const all: readonly Found[] = isFolder ? await walkFolder(place) : [];
    const wanted = all.filter(({ file, is }) => is !== "closed" && canBeRead(file));
    const willDo = unreadableDo && all.some(({ file }) => unreadable.test(file));
    if (isFolder && wanted.length === 0 && !willDo) throw nothingToCheck(place, all, words);
    files.push(...(isFolder ? wanted.map(listed) : [{ file: place }]));
    others.push(...all.filter((each) => !wanted.includes(each)));
  }
  const each = new Map<string, ListedFile>();
  for (const one of files) {
    const before = each.get(path.resolve(one.file));
    if (!before || before.byTheWay) each.set(path.resolve(one.file), one);
  }
  const left = others.filter(({ file }) => !each.has(path.resolve(file)));
  return { files: [...each.values()], passedOver: passedOver(left) };
}

const canBeRead = (file: string) => workbook.test(file) || document.test(file);

/** A link that leads nowhere is listed too: whoever reads it says what is the matter. */
function listed({ file, place }: Found): ListedFile {
  return {
    file,
    ...(place === undefined ? {} : { place }),
    ...(document.test(file) ? { byTheWay: true } : {}),
  };
}

function passedOver(left: readonly Found[]): PassedOver {
  const named = (is: Found["is"], kind = /./) =>
    left.filter((each) => each.is === is && kind.test(each.file)).map(({ file }) => file);
  return {
    unreadable: named("file", unreadable),
    special: named("special"),
    closed: named("closed"),
  };
}

function nothingToCheck(folder: string, all: readonly Found[], words: CommandWords): UsageError {
  const { unreadable: others, closed } = passedOver(all);
  const sentence = words.nothingToCheck(folder, others);
  return new UsageError(
    closed.length > 0 ? `${sentence}${words.passedOver.closed(closed)}` : sentence
  );
}
