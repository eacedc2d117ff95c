import { counted } from "./counted";
import type { CommandWords } from "../FileWords";

export const command: CommandWords = {
  unknownCommand: (name) => `There is no command “${name}”. See xxgk --help.`,
  unknownOption: (option) => `There is no option “${option}”. See --help.`,
  needsValue: (option) => `Option ${option} needs a value. See --help.`,
  badValue: (option, allowed) => `Option ${option} takes: ${allowed}.`,
  missing: (option) => `Option ${option} is missing. See --help.`,
  noFiles: "No file or folder to check was given. See --help.",
  nothingToCheck: (folder, others) =>
    `There is nothing in “${folder}” that can be checked (a workbook, .docx, .html or .txt).${others.length > 0 ? ` Save these as .docx with Word or WPS first: ${others.join(", ")}` : ""}`,
  withoutTables: (files) =>
    `no statistical table was found in these documents, they were not checked (a table that is a picture cannot be read): ${files.join(", ")}`,
  passedOver: {
    unreadable: (files) =>
      `not checked, save them as .docx with Word or WPS first: ${files.join(", ")}`,
    special: (files) =>
      `pipes, devices, sockets or links to folders, passed over: ${files.join(", ")}`,
    closed: (folders) =>
      `folders that may not be read; what is in them was not checked: ${folders.join(", ")}`,
  },
  priorUnread: (sentence) => `Not checked against last year. ${sentence}`,
  sameOutput: "--mark and --report must not name the same file.",
  oneFileOnly: (option) => `${option} takes one workbook at a time.`,
  notItself: (option) => `${option} must not name the original file.`,
  markName: (extension) =>
    `The marked file's name must end in ${extension}, or Excel will not open it.`,
  exists: (file) =>
    `“${file}” exists and was not overwritten. Choose another name, or add --force.`,
  cannotWrite: (file, why) => `“${file}” cannot be written (${why}).`,
  cannotPrint: (why) =>
    `The answer was not printed in full (${why}): the disc is full, or the reader has gone.`,
  noEdition: (year) => `There is no form for ${year}. See xxgk editions.`,
  otherEdition: (year, edition, inForce) =>
    `The form for ${year} is that of ${inForce}; that of ${edition} was used as asked.`,
  unexpected: (detail) => `Something unexpected happened: ${detail}`,
  about: (file, sentence) => `${file}: ${sentence}`,
  note: (sentence) => `Note: ${sentence}`,
  progress: (done, all) => `${done}/${all} checked`,
  written: (file) => `Wrote ${file}`,
  report: {
    year: (year) => `${year}`,
    edition: (id) => `form of ${id}`,
    verdict: { pass: "pass", fail: "errors", review: "to review", unassessed: "not checked" },
    counts: ({ passed, errors, reviews, unassessed }) =>
      `errors ${errors}, reviews ${reviews}, not checked ${unassessed}, passed ${passed}`,
    ofReport: (name, verdict, counts) =>
      `${name || "report without a title"}: ${verdict} (${counts})`,
    unassessed: (count, table) => `${table}: ${count}, for want of numbers`,
    blank: (sheet, address, value) =>
      `sheet “${sheet}” ${address} is blank; as the table adds up, it is ${value}`,
    more: (count) => `… ${count} of this kind`,
    explained: (text) => `explained: ${text}`,
    place: (sheet, cells, count) =>
      `sheet “${sheet}” ${cells.join(", ")}${count > cells.length ? ` and more, ${count} cells` : ""}`,
    summary: (files, { pass, fail, review, unassessed }, unusable) =>
      `${counted(files, "file")}: pass ${pass}, errors ${fail}, to review ${review}, not checked ${unassessed}, unusable ${unusable}.`,
  },
};
