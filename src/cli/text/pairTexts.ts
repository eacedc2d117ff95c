import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Io } from "../Io";
import { UsageError } from "../UsageError";

/** A text, and the file that its tables stand in; null where none is named: they may stand in it. */
export interface TextPair {
  readonly file: string;
  readonly tables: string | null;
}

const isFolder = async (place: string) => (await stat(place).catch(() => null))?.isDirectory();
const readable = /\.(?:docx|html?|txt)$/i;
const withTables = /\.(?:xlsx|xlsm|xls|et|ods|docx|html?|txt)$/i;

/** Each text with its tables: those of the same name, where a folder of tables is given. */
export async function pairTexts(
  places: readonly string[],
  tables: string | undefined,
  { words, say }: Io
): Promise<TextPair[]> {
  const files: string[] = [];
  for (const place of places)
    files.push(...((await isFolder(place)) ? await filesIn(place, readable) : [place]));
  if (tables === undefined || !(await isFolder(tables)))
    return files.map((file) => ({ file, tables: tables ?? null }));
  const others = await filesIn(tables, withTables);
  const byName = new Map(others.map((file) => [path.parse(file).name, file]));
  const pairs = files.flatMap((file) => {
    const found = byName.get(path.parse(file).name);
    return found === undefined ? [] : [{ file, tables: found }];
  });
  if (pairs.length === 0) throw new UsageError(words.text.noPair(tables));
  const left = files.filter((file) => !pairs.some((pair) => pair.file === file));
  if (left.length > 0) say(words.command.note(words.text.unpaired(left)));
  return pairs;
}

/** The text of each file: the one that is named, or, of a folder, the one of the same name. */
export async function textsFor(
  files: readonly string[],
  texts: string,
  { words, say }: Io
): Promise<ReadonlyMap<string, string>> {
  if (!(await isFolder(texts))) {
    if (files.length > 1) throw new UsageError(words.command.oneFileOnly("--text"));
    return new Map(files.map((file) => [file, texts]));
  }
  const byName = new Map(
    (await filesIn(texts, readable)).map((file) => [path.parse(file).name, file])
  );
  const found = new Map<string, string>();
  const left: string[] = [];
  for (const file of files) {
    const text = byName.get(path.parse(file).name);
    if (text === undefined) left.push(file);
    else found.set(file, text);
  }
  if (found.size === 0) throw new UsageError(words.text.noPair(texts));
  if (left.length > 0) say(words.command.note(words.text.withoutText(left)));
  return found;
}

async function filesIn(folder: string, wanted: RegExp): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => wanted.test(name) && !/^(?:~\$|\.)/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}
