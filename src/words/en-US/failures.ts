import type { FailureWords } from "../FailureWords";

export const failures: FailureWords = {
  editing: "A cell is being edited. Press Enter to finish, then try again.",
  protected: "The sheet is protected. Unprotect it on the Review tab, then try again.",
  missing: "A sheet was deleted or changed. Nothing was written; please try again.",
  nameTaken: "There is a sheet of that name already. Rename it, then try again.",
  inactive: "Another workbook is in front. Click back into the report's workbook and try again.",
  tooLarge:
    "The workbook is too large to be read at once. Save the report's tables as a workbook of their own.",
  unsupported: "This version of Excel lacks what is needed; Office LTSC 2021 or later has it.",
  notKept:
    "It was not kept in the workbook. Save the workbook and try again; if that does not help, write it into the report.",
  host: "Excel did not answer; nothing was written. Try again; if it persists, save and reopen the workbook.",
  unexpected:
    "Something unexpected happened; the workbook was not changed. Close and reopen the pane.",
};
