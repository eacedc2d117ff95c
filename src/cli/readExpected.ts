import path from "node:path";
import type { ListedUnit } from "../features/reading/rollUp/ListedUnit";
import { readUnitList, rowsOfSheet, rowsOfText } from "../features/reading/rollUp/readUnitList";
import { decodeText } from "../sheets/decodeText";
import { fileKind } from "../sheets/file/fileKind";
import { openXlsx } from "../sheets/file/xlsx/openXlsx";
import type { Words } from "../words/Words";
import { readSource } from "./openSource";
import { UsageError } from "./UsageError";

const isText = /\.(txt|csv|tsv|list|lst)$/i;

/** The list of units that are to report: a name a line, or a sheet. Throws a `UsageError`. */
export async function readExpected(file: string, words: Words): Promise<ListedUnit[]> {
  const rows = await readSource({ file }, words, async (bytes) =>
    !isText.test(file) && fileKind(path.basename(file), bytes) === "workbook"
      ? rowsOfSheet(await openXlsx(bytes).read())
      : rowsOfText(decodeText(bytes))
  );
  const units = readUnitList(rows);
  if (units.length === 0) throw new UsageError(words.rollUp.command.noNames(file));
  return units;
}
