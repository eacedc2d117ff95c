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
  },
  reading: (measure, value) => `${measure} = ${value}`,
  structure: {
    T20: (number) => `No heading of section ${number} was found`,
    T21: (number) => `Section ${number} is out of order`,
    T22: (number) => `Section ${number} is numbered twice`,
    T23: (number) => `Section ${number} is empty`,
    T24: (number) => `Section ${number} says nothing of fees for information`,
    T25: () => "A blank was never filled in, such as “××件”",
  },
  severities: { error: "Error", review: "To verify" },
  counts: ({ numbers, agree, disagree, silent }) =>
    `Numbers in the text: ${numbers}; ${agree} agree, ${disagree} contradict, ${silent} were not compared`,
  line: (paragraph, severity, message) => `Paragraph ${paragraph}, ${severity}: ${message}`,
  noText: "The file has no text outside its tables: there is no sentence to check.",
  noGrammar: "Only reports in the forms of 2019 and later can be read; this is not one.",
  noFile: "No file with sentences was given. See --help.",
  noPair: (folder) =>
    `${folder} has no tables of the same names. Give text and tables the same file name; the extensions may differ.`,
  unpaired: (files) => `No tables of the same name, not checked: ${files.join(", ")}`,
  workbook:
    "This is a workbook. Name the file of the text (.docx, .html, .txt); give its tables with --tables.",
};
