import { stat, writeFile } from "node:fs/promises";
import type { CommandWords } from "../words/FileWords";
import { UsageError } from "./UsageError";

/**
 * Writes a file that is not there yet, or is blank, or may be overwritten. Throws a `UsageError`
 * that says what to do.
 */
export async function writeNew(
  file: string,
  bytes: Uint8Array,
  overwrite: boolean,
  words: CommandWords
): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there && (there.isDirectory() || (!overwrite && there.size > 0)))
    throw new UsageError(words.exists(file));
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new UsageError(words.cannotWrite(file, (error as { code?: string }).code ?? ""));
  }
}
