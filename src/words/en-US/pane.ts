import { counted } from "./counted";
import type { InsertPaneWords } from "../InsertPaneWords";
import type { CheckPaneWords, PaneWords } from "../Words";
import { functions } from "./functions";

const insert: InsertPaneWords = {
  year: "Year",
  yearOption: (year) => String(year),
  edition: "Form",
  editionOption: (id) => `Form of ${id}`,
  editionHint: (document, from, to) =>
    to === null ? `${document}, from ${from} on.` : `${document}, for ${from}–${to}.`,
  editionByRule: (year, document) => `For ${year} the form of ${document} is prescribed.`,
  noEdition: (year) => `There was no common form for ${year}. Forms from 2014 on can be inserted.`,
  unit: "Name of the unit",
  unitExample: "for example ××县民政局",
  titleWillBe: (title) => `Title: ${title}`,
  forms: "Tables",
  noForm: "Choose at least one table.",
  where: "Insert into",
  newSheets: "New sheets",
  atSelection: "The selected place",
  atSelectionHint: "From the selected cell on, one table below the other.",
  noSelection:
    "The selection is not a cell. Click the cell for the upper left corner, then try again.",
  totals: "Totals",
  totalsTyped: "Typed",
  totalsFormulas: "Formulas",
  totalsTypedHint:
    "With totals and parts typed apart, a check can mostly tell which cell is wrong.",
  totalsFormulasHint: "A total that follows its parts hides a wrong part from nearly every check.",
  checks: "Check cells",
  checksFormulas: "Ordinary formulas",
  checksFunctions: "Functions",
  checksNone: "None",
  checksHint: {
    formulas: "Beside the tables, outside the print area; they work without this add-in too.",
    functions:
      "Beside the tables, outside the print area; change them to ordinary formulas before you hand the file on.",
    none: "Nothing beside the tables; check them when they are filled in.",
  },
  protect: "Lock the labels, so that only figures can be typed",
  protectHint:
    "Checking, marks and adopting go on as ever. No password; it can be undone on the Review tab.",
  insert: "Insert tables",
  inserted: (count, withoutPages) =>
    `${counted(count, "table")} inserted. Fill in the figures, then check.${withoutPages ? " Excel did not set the pages up for print (there may be no printer): look at Page Layout before printing." : ""}`,
  undo: "Undo this insertion",
  undone: "The insertion was undone.",
  toCheck: "Go to checking",
  overwriteTitle: "There is something here already",
  overwrite: (filled, sheet, address) =>
    `${counted(filled, "filled cell")} in ${address} of sheet “${sheet}” would be replaced.`,
  overwriteYes: "Replace",
  overwriteNo: "Do not insert",
  sameTitle: (year) => `The tables of ${year} are there already`,
  same: (unit, year, filled, sheets) =>
    `${unit} ${year}, ${filled > 0 ? `${counted(filled, "cell")} filled in` : "nothing filled in yet"}, on ${sheets.length > 1 ? `${sheets.length} sheets from “${sheets[0] ?? ""}” on` : `“${sheets[0] ?? ""}”`}.`,
  sameGo: "Go there",
  sameBeside: "Insert another blank set",
  sameReplace: (filled) =>
    filled > 0
      ? `Replace it (${counted(filled, "cell")} cleared; can be undone)`
      : "Replace it (can be undone)",
  undoTitle: "Cells were filled since",
  undoChanged: (changed) =>
    `${counted(changed, "cell was", "cells were")} filled or changed after the insertion; undoing it removes that too.`,
  undoYes: "Undo anyway",
  undoNo: "Keep",
};

const check: CheckPaneWords = {
  check: "Check",
  clearMarks: "Clear marks",
  marksCleared: (count) =>
    count === 0 ? "There are no marks." : `${counted(count, "mark")} cleared.`,
  neverTitle: "Not checked yet",
  never:
    "Checks every rule of the tables in this workbook and marks the cells in question. Nothing but marks is changed.",
  noTableTitle: "No report table found",
  noTable: "No visible sheet has a table of the forms prescribed from 2014 on.",
  toInsert: "Go to inserting",
  verdict: {
    pass: ({ checks, acrossYears, withText }) => {
      const held = acrossYears ? "within the tables and from last year" : "within the tables";
      const said = `Every rule ${held} holds; ${checks} checked.`;
      if (acrossYears && withText) return said;
      if (acrossYears) return `${said} The report's text was not looked at.`;
      if (withText) return `${said} Last year's figures were not looked at.`;
      return `${said} Last year's figures and the report's text were not looked at.`;
    },
    fail: ({ findings }) =>
      `${counted(findings, "rule does", "rules do")} not hold. Mend the figures before handing in.`,
    review: ({ findings }) =>
      `The sums hold. ${counted(findings, "thing is", "things are")} unusual: mend it, or give the reason in writing.`,
    unassessed: ({ findings, cells, checks, reviews = 0 }) =>
      findings === 0
        ? `${reviews > 0 ? `${counted(reviews, "thing is", "things are")} unusual besides. ` : `The rest holds; ${checks} checked. `}Restore what is missing for a verdict.`
        : cells === 0
          ? `Rows or columns are missing, so ${counted(findings, "rule")} could not be decided.`
          : `${counted(cells, "cell holds", "cells hold")} no number, so ${counted(findings, "rule")} could not be decided.`,
  },
  counts: "Filter by outcome",
  outcomes: { pass: "Passed", error: "Errors", review: "Review", unassessed: "Open" },
  untitled: "Report without a title",
  about: (report, sentence) => `${report}: ${sentence}`,
  ofReport: (report, verdict, counts) => `${report}: ${verdict} (${counts})`,
  report: (unit, year) => (unit ? `${unit} · ${year}` : String(year)),
  scope: (tables, documents) => `${counted(tables, "table")} checked · ${documents}`,
  prior: {
    next: (unit, year) => `Checked against last year: ${unit} ${year ?? ""}`,
    same: (unit, year) => `The other figures are of the same year (${unit} ${year ?? ""})`,
    apart: (unit, year) => `The other figures are of ${unit} ${year ?? ""}, not of last year`,
    unknown: (unit, year) => `Checked against ${unit} ${year ?? ""}, taken for last year`,
  },
  notComparable: (reasons) => `Not comparable, as the form has changed: ${reasons}`,
  sheetTables: (sheet, tables) => `Sheet “${sheet}”: ${tables}`,
  list: "; ",
  names: ", ",
  allBlank: "No figure has been filled in yet.",
  blankTables: "Not filled in yet",
  allZero: "Every figure is 0; make sure that none was forgotten.",
  zero: (tables) => `All 0: ${tables}`,
  otherUnit: (unit) =>
    `Last year's figures are of “${unit}”. If the unit was renamed or merged, that is in order; if it was the wrong file, remove them on the page for last year.`,
  manualCalculation:
    "The workbook calculates by hand, so formulas may be stale. Press F9, then check again.",
  notMarked: (reason) => `The result holds, but the cells could not be marked. ${reason}`,
  protectedSheets: (sheets) => `Sheet “${sheets}” is protected and got no marks. The result holds.`,
  findings: "Findings",
  group: (table, sheet) => (sheet === null ? table : `${table} (sheet “${sheet}”)`),
  foldUnassessed: (findings, cells) =>
    `${findings} not checked: ${counted(cells, "cell")} without a number`,
  foldNoRow: (findings) => `${findings} not checked: rows or columns are missing`,
  foldGaps: (rows, cells) =>
    `${counted(rows, "row")} with blanks, ${counted(cells, "cell")} in all`,
  relation: { balance: "must equal", sum: "must equal", atMost: "must not exceed" },
  difference: "off by",
  andMore: (names, count) => `${names} and others, ${count} cells`,
  advice: "What to do: ",
  authority: {
    格式: "the form itself",
    通知: "a notice",
    条例: "the regulation",
    法律: "the law",
    推导: "follows from the form",
    同行: "common practice",
    经验: "experience",
  },
  because: (authority, why) => `Basis (${authority}): ${why}`,
};

export const pane: PaneWords = {
  product: "Disclosure Report Assistant",
  notInExcel:
    "Excel cannot be reached. Open this pane from the Disclosure Report tab in Excel; if you did, check the network and reopen it.",
  busy: {
    insert: "Inserting…",
    undo: "Undoing…",
    check: "Checking…",
    clear: "Clearing marks…",
    convert: "Changing formulas…",
    copy: "Making the clean copy…",
    keep: "Keeping…",
    report: "Writing the report…",
  },
  editingHint: "Nothing yet? If a cell is being edited, press Enter to finish.",
  retry: "Try again",
  close: "Close",
  insert,
  check,
  functions,
};
