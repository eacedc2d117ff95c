import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { CommandWords } from "../words/FileWords";
import { UsageError } from "./UsageError";

const workbook = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods)$/i;
/** Excel's lock files, and what the system hides. */
const hidden = /^(~\$|\.)/;

/**
 * The files to check: those named, whatever they are, and every workbook in the folders named, in a
 * stable order, each once. Throws a `UsageError` for a folder without workbooks.
 */
export async function listFiles(places: readonly string[], words: CommandWords): Promise<string[]> {
  const files: string[] = [];
  for (const place of places) {
    const isFolder = (await stat(place).catch(() => null))?.isDirectory() ?? false;
    const found = isFolder ? await workbooksIn(place) : [place];
    if (found.length === 0) throw new UsageError(words.noWorkbooks(place));
    files.push(...found);
  }
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

/** Links to folders are not followed: they may lead in a circle. */
async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries
    .filter(({ name }) => !hidden.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    sorted.map(async (entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(place);
      return workbook.test(entry.name) ? [place] : [];
    })
  );
  return lists.flat();
}
