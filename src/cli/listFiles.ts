import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { CommandWords } from "../words/FileWords";
import { UsageError } from "./UsageError";

const workbook = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods)$/i;
const document = /\.(docx|html?|txt)$/i;
const unreadable = /\.(pdf|doc|wps|rtf|odt|mhtml?)$/i;
/** Excel's lock files, and what the system hides. */
const hidden = /^(~\$|\.)/;

/** The files to check, and those of the folders that are not. */
export interface Listed {
  readonly files: readonly string[];
  readonly documents: readonly string[];
  readonly unreadable: readonly string[];
}

/**
 * The files to check: those named, whatever they are, and every workbook in the folders named, in a
 * stable order, each once. Throws a `UsageError` for a folder without workbooks, which names the
 * documents that lie there instead, unless they will do.
 */
export async function listFiles(
  places: readonly string[],
  words: CommandWords,
  documentsDo = false
): Promise<Listed> {
  const files: string[] = [];
  const others: string[] = [];
  for (const place of places) {
    const isFolder = (await stat(place).catch(() => null))?.isDirectory() ?? false;
    const all = isFolder ? await filesIn(place) : [];
    const found = isFolder ? all.filter((file) => workbook.test(file)) : [place];
    const rest = all.filter((file) => document.test(file) || unreadable.test(file));
    if (found.length === 0 && !(documentsDo && rest.length > 0))
      throw new UsageError(
        words.noWorkbooks(
          place,
          rest.filter((file) => document.test(file))
        )
      );
    files.push(...found);
    others.push(...rest);
  }
  const each = new Map(files.map((file) => [path.resolve(file), file]));
  const passedOver = others.filter((file) => !each.has(path.resolve(file)));
  return {
    files: [...each.values()],
    documents: passedOver.filter((file) => document.test(file)),
    unreadable: passedOver.filter((file) => unreadable.test(file)),
  };
}

/** Links to folders are not followed: they may lead in a circle. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries
    .filter(({ name }) => !hidden.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    sorted.map(async (entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(place) : [place];
    })
  );
  return lists.flat();
}
