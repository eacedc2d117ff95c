import type { OtherWorkbook } from "../../../sheets/OtherWorkbook";
import type { Sheets } from "../../../sheets/Sheets";
import { SheetsError } from "../../../sheets/SheetsError";
import type { CopyPlace } from "../../../words/HandOnWords";
import {
  makeCleanCopy,
  type CleanCopy,
  type CleanWords,
} from "../../drawing/cleanCopy/makeCleanCopy";

export interface HandedOn extends CleanCopy {
  readonly where: CopyPlace;
}

/**
 * 上报版 in a workbook of its own; in new sheets of this one where the host can open no other.
 *
 * @param name what the workbook is to be called, without extension
 */
export async function handOn(
  sheets: Sheets,
  words: CleanWords,
  name: string,
  other: (() => Promise<OtherWorkbook>) | null
): Promise<HandedOn> {
  const copy = other && (await copyBeside(sheets, words, name, await other()));
  return copy ?? { ...(await makeCleanCopy(sheets, words)), where: "thisWorkbook" };
}

async function copyBeside(
  sheets: Sheets,
  words: CleanWords,
  name: string,
  { sheets: target, open, behind = false }: OtherWorkbook
): Promise<HandedOn | null> {
  const copy = await makeCleanCopy(sheets, words, target);
  try {
    if (copy.names.length > 0) await open(name);
  } catch (error) {
    if (error instanceof SheetsError) return null;
    throw error;
  }
  // Nothing in this workbook has changed; the other one is closed without saving.
  const where = behind ? "behindThis" : "otherWorkbook";
  return { ...copy, where, undo: { written: [], edits: [] } };
}
