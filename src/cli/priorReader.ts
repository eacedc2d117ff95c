import type { Snapshot } from "../sheets/Sheets";
import type { Words } from "../words/Words";
import { openSource } from "./openSource";
import { UnreadableSource } from "./UnreadableSource";

/** Last year's report, or why there is none: what it was named for is then checked without it. */
export interface Prior {
  readonly snapshot: Snapshot | null;
  readonly trouble: string | null;
}

export type PriorReader = (file: string | null) => Promise<Prior>;

/** Reads last year's report, the same one only once: a folder's files have it in common. */
export function priorReader(words: Words, begun: (file: string) => void): PriorReader {
  let last: { readonly file: string; readonly prior: Prior } | null = null;
  return async (file) => {
    if (file === null) return { snapshot: null, trouble: null };
    if (last?.file !== file) last = { file, prior: await read(file, words, begun) };
    return last.prior;
  };
}

async function read(file: string, words: Words, begun: (file: string) => void): Promise<Prior> {
  try {
    const { snapshot } = await openSource({ file, begun }, words);
    return { snapshot, trouble: null };
  } catch (error) {
    if (error instanceof UnreadableSource) return { snapshot: null, trouble: error.message };
    throw error;
  }
}
