import { checkText, type TextTables } from "../../features/judging/narrative/checkText";
import { findTables, type FoundTable } from "../../features/reading/tables/findTables";
import { headingIn } from "../../features/reading/title/headingIn";
import type { Words } from "../../words/Words";
import { openTables } from "../openSource";
import { UsageError } from "../UsageError";
import type { TextPair } from "./pairTexts";
import { readProse } from "./readProse";
import type { TextReport } from "./TextReport";

export interface Readers {
  readonly words: Words;
  readonly begun?: (file: string) => void;
}

/** Last year's tables. Throws a `UsageError` where there are none. */
export async function priorTables(file: string, io: Readers): Promise<readonly FoundTable[]> {
  const { found } = await tablesIn(file, io);
  if (found.length === 0)
    throw new UsageError(io.words.command.about(file, io.words.text.noTables));
  return found;
}

/** Reads a text against its tables; against itself alone where none are named and none stand in it. */
export async function checkPair(
  { file, tables }: TextPair,
  then: readonly FoundTable[],
  io: Readers
): Promise<TextReport> {
  const { words } = io;
  const text = await readProse({ file, ...(io.begun && { begun: io.begun }) }, words);
  const { found, unit, year } = await tablesIn(tables ?? file, io);
  if (found.length === 0 && tables !== null)
    throw new UsageError(words.command.about(tables, words.text.noTables));
  const ground: TextTables = { now: found, then, unit, year: year ?? yearOf(text) };
  const checked = checkText(text, ground, words.text);
  return {
    file,
    tables: found.length > 0 ? (tables ?? file) : null,
    unit,
    year: ground.year,
    text,
    ...checked,
  };
}

/** The tables of a file, with whose they are. */
export async function tablesIn(file: string, { words, begun }: Readers) {
  const { snapshot, unit, year } = await openTables({ file, ...(begun && { begun }) }, words);
  return { found: findTables(snapshot), unit, year };
}

function yearOf(text: string): number | null {
  const lines = text.split("\n", mostLines);
  return lines.map(headingIn).find((heading) => heading !== null)?.year ?? null;
}

/** A heading stands near the beginning. */
const mostLines = 20;
