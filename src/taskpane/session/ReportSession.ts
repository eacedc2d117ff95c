import { validateReport } from "../../features/judging/check/validateReport";
import { insertReport } from "../../features/drawing/report/insertReport";
import type { Words } from "../../words/Words";
import type { Run } from "./NotesSession";

/** 校验报告, of the workbook as it is now; and the tables as they are printed. */
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

  /** Shows the first sheet with a table, and prints it where the host lets itself be told to. */
  toPrint(print: (() => void) | null): Promise<void> {
    return this.run("keep", async (sheets) => {
      const [table] = validateReport(await sheets.read()).tables;
      if (!table) return { failure: { reason: "noTables", retry: null } };
      await sheets.apply([{ do: "show", sheet: table.sheet }]);
      if (!print) return { note: { says: "toPrint", sheetName: table.sheetName } };
      print();
      return {};
    });
  }
}
