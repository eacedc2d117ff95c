import { narrativeOf, valuesOf } from "../../features/judging/narrative/checkText";
import { draftText } from "../../features/judging/narrative/draftText";
import { cellsOfAll } from "../../features/reading/tables/foundCells";
import type { ExitCode, Io } from "../Io";
import { UsageError } from "../UsageError";
import { priorTables, tablesIn } from "./checkPair";

interface Named {
  readonly tables?: string;
  readonly prior?: string;
}

/** Sentences for the first and the sixth section from a report's tables. */
export async function draftFor(
  { tables, prior }: Named,
  format: string,
  io: Io
): Promise<ExitCode> {
  const { text, command } = io.words;
  if (tables === undefined) throw new UsageError(text.draft.noTables);
  const { found: now, unit, year } = await tablesIn(tables, io);
  const then = prior === undefined ? [] : await priorTables(prior, io);
  const told = (sentence: string) => new UsageError(command.about(tables, sentence));
  if (now.length === 0) throw told(text.noTables);
  const { draft } = narrativeOf({ now, year });
  if (!draft) throw told(text.draft.noEdition);
  if (year === null) throw told(text.draft.noYear);
  const cells = valuesOf(cellsOfAll(now));
  const drafts = draftText(draft, { cells, prior: valuesOf(cellsOfAll(then)), year });
  if (!drafts) throw told(text.draft.unbalanced);
  io.out(
    format === "json"
      ? `${JSON.stringify([{ tables, unit, year, drafts }], null, 2)}\n`
      : drafts
          .map(
            ({ section, length, text: draft }) => `${text.draft.head(section, length)}\n${draft}\n`
          )
          .join("\n")
  );
  return 0;
}
