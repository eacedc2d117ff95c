import { counted } from "./counted";
import type { FileWords } from "../FileWords";

export const files: FileWords = {
  reasons: {
    empty: () => "The file is empty. Please get it again.",
    notAWorkbook: () => "Not an Excel workbook. Open it in Excel or WPS and save it as .xlsx.",
    wordDocument: () => "A Word document, not a workbook. Paste its tables into a workbook.",
    encrypted: () => "The file has a password. Remove it in Excel (File, Info), save, and retry.",
    truncated: () => "The file is incomplete. Please get it again.",
    damaged: () =>
      "The file is damaged. Let Excel repair it and save it as .xlsx, or get it again.",
    hostile: () => "The file is built in an unusual, perhaps harmful way; it was not opened.",
    tooLarge: () => "The file is too large. Save the report's tables as a workbook of their own.",
    farCell: (cell) =>
      `Cell ${cell} is so far from all others that the sheet was not read. Delete its row and column.`,
    onlyXlsx: () => "Only .xlsx and .xlsm files can be marked. Save it as .xlsx first.",
    cannotKeep: () => "The file is signed; marks would break the signature. Nothing was written.",
    tooComplex: () =>
      "The tables are too large, too many or too deeply nested. Keep only what is needed.",
    workbook: () => "This is a workbook; open it as one.",
    oldWord: () => "An old Word or WPS file. Open it in Word or WPS and save it as .docx.",
    pdf: () =>
      "A PDF has no cells. Choose the Word or web version; or open the PDF in Word and save it as .docx.",
    picture: () =>
      "A picture cannot be read. Choose a Word, web or workbook file, or type the figures.",
    webArchive: () =>
      "A web page in one file (.mht). Save it from the browser as “Web page, HTML only”.",
    unknown: () => "Not a readable file. Choose .xlsx, .xls, .ods, .docx, .html or .txt, or paste.",
    notFound: () => "There is no such file. Please check the path.",
    noAccess: () => "The file may not be read, or another program is using it.",
    notRegular: () => "Not a file but a folder, pipe, device, socket or circular link; not read.",
    tooSlow: () => "Reading took too long and was given up. Save the report's tables on their own.",
    tooMuchMemory: () => "Reading took too much memory and was given up.",
    unexpected: () => "Something unexpected happened; there is no result for this file.",
  },
  ofDocument: {
    empty: "There is nothing in it. Choose another file, or copy again.",
    encrypted: "The file opens with a password only. Remove the password first.",
    damaged: "The file is damaged or incomplete. Download it again, or save another copy.",
    hostile: "The file holds something abnormal and was not opened. Save a copy from Word first.",
    tooLarge: "The file is too large. Keep only the tables and save again.",
  },
  fromDocument:
    "a document: what was checked are the tables read from it; cells are those that xxgk import writes.",
  noTable: "No table of the report was found on the visible sheets. Is it the right file?",
  manualCalculation:
    "Formulas are calculated on request only and may be stale. Press F9 in Excel, save, and check again.",
  noResults: (count) =>
    `${counted(count, "formula came without a result and counts", "formulas came without results and count")} as blank. Open and save the file in Excel first.`,
  copies: (tables) =>
    `There is more than one of these tables, and each was checked: ${tables.join(", ")}.`,
  severalReports: (titles) =>
    `The workbook holds ${titles.length} reports, each checked by itself: ${titles.join(", ")}.`,
  doubtfulSheets: (sheets) =>
    `No title on ${sheets.join(", ")}: taken for a part of the report before.`,
  protectedSheets: (sheets) =>
    `Protected and therefore not marked: ${sheets.join(", ")}. The result is not affected.`,
};
