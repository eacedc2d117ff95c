import { counted } from "./counted";
import type { TextWords } from "../TextWords";

export const text: TextWords = {
  contradicts: {
    number: (raw, readings) =>
      `The text says “${raw}”, which fits no figure of the tables: ${readings.join("; ")}`,
    parts: (raw, readings) =>
      `The text says “${raw}”, and the parts told of it add up to another: ${readings.join("; ")}`,
    share: (raw, readings) =>
      `The text says “${raw}”, which no figures of text and tables give: ${readings.join("; ")}`,
    none: (raw, readings) =>
      `The text says “${raw}”, and the tables have figures: ${readings.join("; ")}`,
    all: (raw, readings) =>
      `The text says “${raw}”, and the tables have others: ${readings.join("; ")}`,
    balance: (raw, readings) =>
      `The text says “${raw}”, which does not balance with what was handled and carried on: ${readings.join("; ")}`,
    larger: (raw, readings) =>
      `The text says “${raw}”, which is more than the whole it is part of: ${readings.join("; ")}`,
  },
  untold: (results) => `. In the tables and not told in this paragraph: ${results.join("; ")}`,
  cell: (row, column) => (/总计|合计/.test(column) ? row : `${row} × ${column}`),
  sumOf: (first, count) => `the sum of ${first} and ${count - 1} more`,
  reading: (measure, value) => `${measure} = ${value}`,
  structure: {
    T20: (number) => `No heading of section ${number} was found`,
    T21: (number) => `Section ${number} is out of order`,
    T22: (number) => `Section ${number} is numbered twice`,
    T23: (number) => `Section ${number} is empty`,
    T24: (number) => `Section ${number} says nothing of fees for information`,
    T25: () => "A blank was never filled in, such as “××件”",
    T26: (_, found) =>
      `The heading or the beginning has the year ${found}, which is not the report's`,
    T27: (_, found) => `The period is ${found}, which is not the report's year`,
    T28: (_, found) =>
      `The heading or the beginning names “${found}”, which is not the report's unit`,
  },
  severities: { error: "Error", review: "To verify" },
  counts: ({ numbers, agree, disagree, silent }) =>
    `Numbers in the text: ${numbers}; ${agree} agree, ${disagree} contradict, ${silent} were not compared`,
  line: (paragraph, severity, message) => `Paragraph ${paragraph}, ${severity}: ${message}`,
  title: "Text",
  inVerdict: (errors, reviews) =>
    ` In the text: ${[errors > 0 ? counted(errors, "error") : "", reviews > 0 ? `${reviews} to verify` : ""].filter((each) => each).join(", ")}.`,
  draft: {
    head: (number, length) => `[Section ${number}, ${length === "short" ? "short" : "in full"}]`,
    noTables: "No tables were named. Drafting needs a filled workbook: --tables.",
    noEdition: "Text is drafted from tables of the form of 2021 only.",
    noYear:
      "The tables do not say of which year they are, so nothing was drafted. Give them a heading.",
    unbalanced:
      "Tables 3 and 4 are not all filled in, or do not balance, so nothing was drafted. Check and mend them first.",
  },
  noText: "The file has no text outside its tables: there is no sentence to check.",
  alone:
    "No tables were recognised, so only what the text says of its own numbers was checked; name the tables with --tables",
  noTables:
    "No tables were recognised, so there is nothing to compare with. Name a filled workbook with --tables.",
  noFile: "No file with sentences was given. See --help.",
  noPair: (folder) =>
    `${folder} has no tables of the same names. Give text and tables the same file name; the extensions may differ.`,
  unpaired: (files) => `No tables of the same name, not checked: ${files.join(", ")}`,
  withoutText: (files) =>
    `No text of the same name, so only the tables were checked: ${files.join(", ")}`,
  workbook:
    "This is a workbook. Name the file of the text (.docx, .html, .txt); give its tables with --tables.",
  pane: {
    intro:
      "Put in the report's text outside the tables; it is compared with the tables of this workbook, on this computer alone, and never changed.",
    paste: "Paste the text",
    check: "Check the text",
    openFile: "Open a document…",
    takeSheet: (name) => `Take the sheet “${name}”`,
    draft: "Draft sentences",
    draftHint: "Written from the tables, and agreeing with them. Add what is to be said besides.",
    noDraft: {
      noTables: "No table of a report was found in this workbook. Insert one and fill it in first.",
      noEdition: "No sentences can be drafted from the form of this year, only from 2019 on.",
      noYear: "The title names no year. Add it first.",
      unbalanced: "The tables are not filled in, or do not balance. Check and mend them first.",
    },
    copyDraft: "Copy this paragraph",
    closeDrafts: "Back",
    verdict: (wrong, sections) =>
      wrong + sections === 0
        ? "All numbers that can be compared agree with the tables"
        : [
            ...(wrong > 0 ? [`${counted(wrong, "number")} unlike the tables`] : []),
            ...(sections > 0 ? [`${counted(sections, "section")} to look at`] : []),
          ].join(", "),
    counts: ({ numbers, agree, disagree, silent }) =>
      `${counted(numbers, "number")}: ${agree} agree, ${disagree} do not, ${silent} not compared`,
    again: "Check again",
    edit: "Another text",
    keep: "Keep in the workbook, and check it together with the tables",
    outcomes: { agree: "agrees", disagree: "does not agree", silent: "not compared" },
    says: (raw, outcome) =>
      ({
        agree: `The text says “${raw}”, as the tables do`,
        disagree: `The text says “${raw}”, the tables do not`,
        silent: `The text says “${raw}”, which was not compared`,
      })[outcome],
    holds: (holds) => (holds ? "holds" : "does not hold"),
    show: (cells) => `Show ${counted(cells, "cell")}`,
    notCompared:
      "The tables have nothing to compare it with, or it cannot be told what it speaks of.",
    copy: "Copy the corrected sentence",
    copied: "Copied.",
    notCopied: "Could not be copied: select the text and press Ctrl+C.",
    failed: "Not done; the workbook is as it was. Please try again.",
  },
};
