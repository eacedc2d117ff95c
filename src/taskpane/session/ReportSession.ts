import { validateReport } from "../../features/judging/check/validateReport";
import { insertReport } from "../../features/drawing/report/insertReport";
import type { Words } from "../../words/Words";
import type { Run } from "./NotesSession";

/** 校验报告, of the workbook as it is now. */
export class ReportSession {
  constructor(private readonly run: Run) {}

  /** @param words those of the sheet, which is Chinese in every language */
  insert(at: Date, words: Words): Promise<void> {
    return this.run("report", async (sheets) => {
      const validation = validateReport(await sheets.read());
      const { sheetName, undo } = await insertReport(sheets, validation, { at }, words);
      return { note: { says: "reported", sheetName, undo } };
    });
  }
}
