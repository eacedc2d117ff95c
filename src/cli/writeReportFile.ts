import type { Validation } from "../features/judging/findings/Validation";
import { insertReport } from "../features/drawing/report/insertReport";
import { newXlsx } from "../sheets/file/xlsx/newXlsx";
import { wordsFor } from "../words";
import type { CommandWords } from "../words/FileWords";
import { UsageError } from "./UsageError";
import { writeNew } from "./writeNew";

/**
 * Writes 校验报告 into a workbook of its own.
 *
 * @returns why it could not be written, or null
 */
export async function writeReportFile(
  validation: Validation,
  file: string,
  overwrite: boolean,
  words: CommandWords
): Promise<string | null> {
  try {
    const workbook = newXlsx();
    // What is printed is Chinese in every language.
    await insertReport(workbook, validation, { at: new Date() }, wordsFor("zh-CN"));
    await writeNew(file, await workbook.toBytes(), overwrite, words);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
