import { counted } from "./counted";
import type { PriorCommandWords, PriorPaneWords, PriorWords } from "../PriorWords";
import { comparison, priorSheet } from "../zh-CN/prior";

const unplacedRow = (table: string, label: string, figures: readonly string[]) =>
  `${table} “${label || "(no name)"}” (${figures.join(", ")})`;

const command: PriorCommandWords = {
  oneFile: "One file, please. Add --help for examples.",
  noReport: "One of the two files has no table that is known; nothing to compare.",
  apart: (now, then) => `last year's file is of ${then}, not of ${now - 1}: not compared`,
  unknownYear: "one of the two has no year; taken for the year before",
  otherUnit: (own, prior) =>
    `last year's file is of “${prior}”, this one of “${own}”: the right file?`,
  noUnit: "the report states no unit; add it to the headings",
  noYear: "the report states no year; mend the year in the headings",
  absent: (tables) => `tables not found: ${tables.join(", ")}`,
  repeated: (tables) => `found more than once, the first was taken: ${tables.join(", ")}`,
  missing: (rows) => `rows that the source lacks, left blank: ${rows.join(", ")}`,
  unplaced: (rows) =>
    `${counted(rows.length, "row")} of the source not recognised and not written: ${rows.join("; ")}`,
  unplacedRow,
  rowOf: (table, row) => `${table} “${row}”`,
  lost: (cells) =>
    `${counted(cells.length, "figure")} that were read are not in the file: a fault of this program, please report it: ${cells.join(", ")}`,
  pictures: (count) => `${counted(count, "picture")} in the file cannot be read`,
  doubtful: (open, blank, cut) =>
    `${counted(open, "cell")} left out as uncertain, ${blank} blank, ${cut} parted from run-together figures`,
  notPlain: (cells) => `compare with the source: ${cells.join("; ")}`,
  line: ({ label, now, then, change, share, why }) => {
    const rate = share === null ? "—" : `${share}%`;
    const compared = change === null ? "not compared" : `${change}, ${rate}`;
    return `${label}: ${now ?? "—"} against ${then ?? "—"}, ${compared}${why && ` (${why})`}`;
  },
};

const pane: PriorPaneWords = {
  intro: "Bring in last year's report to check the carry-over and to compare. You see it first.",
  chooseFile: "Choose last year's file…",
  fileHint: "Word (.docx), web page (.html), workbook (.xlsx, .xls, .ods) or text (.txt).",
  paste: "or paste here",
  pasteHint: "Copy the tables from a web page or Word and paste them here",
  pastedName: "pasted",
  fromSheet: "or take a sheet of this workbook",
  chooseSheet: "Choose a sheet",
  busy: "One moment…",
  understood: (title, source) => `Understood: ${title}, from ${source}`,
  other: (own, prior, differs) => {
    const what = {
      unit: "Another unit",
      year: "Not the year before",
      both: "Another unit, and not the year before",
    }[differs];
    return `${what}: the workbook is of ${own}, what was read of ${prior}. Is it the right file?`;
  },
  title: (unit, year) => `${unit || "(no unit)"} ${year ?? "(no year)"}`,
  unit: "Whose report is it?",
  unitHint: "It does not say; please enter it",
  year: "Of which year?",
  noDoubt: "Every cell was read clearly.",
  doubts: (open, cut, blank, other) => {
    const kinds = [
      open > 0 && `${open} left out as uncertain`,
      cut > 0 && `${cut} parted`,
      blank > 0 && `${blank} blank`,
      other > 0 && `${other} with units, notes, struck-out text or no number`,
    ];
    return `Check the marked cells: ${kinds.filter(Boolean).join(", ")}.`;
  },
  absent: (tables) => `Not found: ${tables.join(", ")}`,
  repeated: (tables) => `Found more than once, the first was taken: ${tables.join(", ")}`,
  pictures: (count) => `${counted(count, "picture")} cannot be read.`,
  missingRow: "no such row in the source",
  missing: (count) =>
    `${counted(count, "row of the form is", "rows of the form are")} not in the source; see below.`,
  unplaced: (rows) =>
    `${counted(rows.length, "row")} of the source not recognised, not taken over: ${rows.join("; ")}.`,
  unplacedRow,
  doubt: {
    blank: "blank in the source",
    noNumber: "no number",
    noted: (note) => `with “${note}” behind it`,
    raised: (text) => `the raised “${text}” beside it is left out`,
    struck: (text) => `“${text}”, struck out or hidden, is left out`,
    cut: (raw) => `parted from “${raw}”`,
    open: (raw, readings) =>
      readings.length > 0
        ? `“${raw}” may be ${readings.join(" or ")}`
        : `“${raw}” cannot be parted`,
  },
  store: "Store in the workbook",
  storeAnyway: "It is the right one: store it",
  cancel: "Leave it",
  stored: (sheet, whole) =>
    `Stored on the sheet “${sheet}”. ${whole ? "" : "Compare what is in doubt or missing with last year's report. "}The next check includes both years.`,
  isStored: "Last year's figures are in the workbook; checks include both years.",
  fill: "Fill the carry-over from last year",
  compare: "Insert comparison",
  remove: "Remove last year's figures",
  undo: "Undo",
  filled: (count) =>
    count === 0 ? "The carry-over agrees already." : `${counted(count, "cell")} filled.`,
  removed: "Removed.",
  compared: (count, withoutChart) =>
    `${counted(count, "comparison sheet")} inserted.${withoutChart ? noChart[withoutChart] : ""}`,
  undone: "Undone.",
  nothing:
    "The table of applications was not found in both years, or last year states no carry-over.",
  otherYear:
    "The stored figures are not of the year before. Remove them and bring in last year's report.",
  noReport: "No report tables in the workbook. Insert them first.",
  noPrior: "No figures of last year in the workbook. Bring them in first.",
  replace: (count) =>
    `${counted(count, "cell holds another figure", "cells hold other figures")}; this can be undone.`,
  removeRead: (readers) =>
    `${counted(readers, "formula reads", "formulas read")} last year's figures and would break.`,
  replaceTitle: "Other figures are there",
  replaceYes: "Use last year's figures",
  replaceNo: "Leave them",
  removeTitle: "Formulas read last year's figures",
  removeYes: "Remove all the same",
  removeNo: "Leave them",
  chart: "Applications and results",
};

/** What is written into sheets stays Chinese, as the report is. */
const noChart = {
  unsupported: " This Excel draws no charts.",
  failed:
    " Excel failed to draw the chart; the figures are complete. Undo and insert again, or insert a chart by hand.",
};

export const prior: PriorWords = {
  pane,
  command,
  sheet: priorSheet,
  comparison,
  refused: {
    pictures: "No table was recognised; the tables may be the pictures, which cannot be read.",
    before2019: "A report from before 2019 has no such tables. Nothing was taken.",
    noTables: "No table of an annual report was recognised. Nothing was taken.",
  },
};
