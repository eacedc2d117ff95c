import type { PageWords } from "../PageWords";

export const page: PageWords = {
  product: "Disclosure Report Check",
  open: "Open files",
  openMore: "Open other files",
  save: "Save a copy",
  saved: (name) => `Saved as “${name}”; the original is as it was.`,
  unsaved: "Unsaved changes",
  files: (count) => `All files (${count})`,
  welcome: {
    title: "Check the tables of the annual disclosure report",
    what: "Open the filled-in tables and see at once what does not add up, which cell is probably wrong, and what it should be.",
    stays:
      "Files stay on this computer: this page uses no network, uploads nothing and never changes the original.",
    steps: [
      ["Open", "An .xlsx of Excel or WPS; Word, web pages and text too; as many as you like"],
      ["Look", "Press a finding to jump to its cells; where it is certain, press Adopt"],
      ["Save a copy", "A new file with your figures changed and all else as it was"],
    ],
    drop: "Drop files here, or",
    kinds:
      ".xlsx .xlsm can be changed; .xls .et .ods are checked only; .docx .html .txt become the prescribed tables",
    trySample: "Try a sample",
    newReport: "New blank report",
  },
  checkedName: "checked",
  sampleName: "sample (three errors).xlsx",
  newName: "disclosure report.xlsx",
  sheets: "Sheets",
  table: (sheet) => `Sheet “${sheet}”`,
  nothingSelected: "Select a cell to see what it holds",
  edit: (address) => `Change the figure of ${address}`,
  editHint: "Double-click or press F2 to change the figure",
  protectedHint: "This sheet is protected",
  formulaHint: "A formula cannot be changed here",
  moreRows: (count) => `Further down (${count} more rows)`,
  moreAbove: (count) => `Further up (${count} more rows)`,
  blankSheet: "This sheet is blank.",
  tableLabel: "Table",
  stale:
    "Totals are formulas, which are not calculated here: the verdict still uses the old totals. Save a copy, open and save it once in WPS or Excel, and check again.",
  readOnly:
    "This format can be checked, but not changed or marked. To change it, open it in WPS or Excel and save it as .xlsx.",
  fromDocument:
    "This is a document, read into the prescribed tables: please compare them with it. The copy is an .xlsx.",
  list: {
    title: "All files",
    file: "File",
    report: "Unit and year",
    verdict: "Verdict",
    counts: "Errors / to verify / not assessed",
    waiting: "Waiting",
    progress: (done, all) => `Checking: ${done} / ${all}`,
    done: (all, wrong, unusable) =>
      `Files: ${all}; with errors: ${wrong}${unusable > 0 ? `; unreadable: ${unusable}` : ""}. Press one for details.`,
    unusable: "Unreadable",
  },
  opening: (name) => `Opening “${name}”…`,
  cannotOpen: (name) => `“${name}” cannot be opened: `,
  cannotSave: (why) => `Not saved: ${why}`,
  dismiss: "OK",
  gone: "The file was moved, renamed or deleted. Please choose it again.",
};
