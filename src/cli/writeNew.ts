import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { CommandWords } from "../words/FileWords";
import { UsageError } from "./UsageError";

/**
 * Writes a file that is not there yet, or is blank, or may be overwritten: in full, or not at all,
 * whatever happens meanwhile. Throws a `UsageError` that says what to do.
 */
export async function writeNew(
  file: string,
  bytes: Uint8Array,
  overwrite: boolean,
  words: CommandWords
): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there && (!there.isFile() || (!overwrite && there.size > 0)))
    throw new UsageError(words.exists(file));
  try {
    // What a link leads to is replaced, not the link.
    await replace(there ? await realpath(file) : file, bytes, there);
  } catch (error) {
    throw new UsageError(words.cannotWrite(file, (error as { code?: string }).code ?? ""));
  }
}

/** Beside it first, and onto the disc; only then in its place, which no system does by halves. */
async function replace(file: string, bytes: Uint8Array, there: Stats | null) {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.xxgk-${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, "wx", there?.mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** So that the new name outlives a power cut; not every system lets a folder be opened for it. */
async function syncFolder(folder: string) {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
