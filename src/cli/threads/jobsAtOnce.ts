import os from "node:os";
import { statSync } from "node:fs";
import type { ListedFile } from "../files/listFiles";

/**
 * Bytes of files that are worth a thread of their own: it takes a third of a second to start, in
 * which twenty ordinary files are checked.
 */
const worthAThread = 1 << 20;

/** How many threads the files are worth: `most` at the most, and no more than there are processors. */
export function jobsAtOnce(files: readonly ListedFile[], most: number | null): number {
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const worth = Math.ceil(bytes / worthAThread);
  return Math.max(1, Math.min(files.length, worth, most ?? Infinity, os.availableParallelism()));
}

/** What cannot be looked at is soon done with. */
function sizeOf({ file, place = file }: ListedFile): number {
  try {
    return statSync(typeof place === "string" ? place : Buffer.from(place)).size;
  } catch {
    return 0;
  }
}
