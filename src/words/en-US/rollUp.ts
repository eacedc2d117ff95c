import type { RollUpWords } from "../RollUpWords";
import { rollUp as chinese } from "../zh-CN/rollUp";

const whyLater = {
  named: "its name says that it is the mended one",
  later: "it was changed later",
  workbook: "it is a workbook",
  order: "its name comes first",
} as const;

export const rollUp: RollUpWords = {
  statuses: {
    counted: "counted",
    missing: "missing",
    duplicate: "sent more than once",
    unlisted: "not on the list",
    excluded: "left out",
    unreadable: "cannot be read",
    otherYear: "another year",
  },
  reasons: {
    missing: "nothing was received",
    byWord: "left out as was asked",
    vertical: "a vertical system, left out as the list says",
    sum: "this is a sum and no unit's report; it was not counted",
    noYear: "no year is written in it; counted as this year's, please verify",
    byFile: "no unit in the title; recognised by the file's name",
    likeVertical: "its name looks like a vertical system; counted, please verify",
    unlisted: (title, like) =>
      `${title ? `The title says “${title}”` : "The title names no unit"}; ${like.length > 0 ? `it resembles ${like.map((name) => `“${name}”`).join(", ")} of the list, which is not certain, and was not counted. Add an alias to the list` : "not on the list, not counted"}`,
    otherYear: (year, wanted) => `reports ${year}, not ${wanted}`,
    twice: (file, why, differ) =>
      `sent more than once, ${differ === 0 ? "all figures alike" : `${differ} cells differ`}; “${file}” counts, because ${whyLater[why]}`,
    short: (title) => `the title says “${title}”; recognised by its short name`,
    fileSays: (title, name) =>
      `the title says “${title}”, the file's name “${name}”; counted by the title, please verify`,
    unreadable: (file, message) => `${file}: ${message}`,
    otherForm: (edition) =>
      `uses the form of ${edition}, which cannot be added to this year's; not counted`,
    broughtOver: (edition, into) =>
      `uses the form of ${edition}; what corresponds was brought over${into.length > 0 ? ", （六）其他处理 into “3.其他”" : ""}; the rest counts as lacking`,
    converted: (count) => `${count} amounts were written in another unit and were added in 万元`,
  },
  findings: {
    belowUnits: (cell, published, sum) =>
      `${cell}: the total ${published} is below the sum ${sum} of the units received`,
    unlikeUnits: (cell, published, sum) =>
      `${cell}: the total ${published} is not the sum ${sum} of the units`,
    unpublished: (cell, sum) =>
      `${cell}: the units come to ${sum}, the total has no figure; not checked`,
    sumChecked: (rule, message, units) =>
      `The sum does not add up (${rule}): ${message}${units ? `. Units whose own tables do not: ${units}` : ""}`,
    all: (cell, unit, value) => `${cell}: only ${unit} has a figure (${value})`,
    most: (cell, unit, value) => `${cell}: ${unit} has nine tenths or more (${value})`,
    regulations: (cell, units) => `${cell}: ${units} cannot make regulations by law`,
    sameFigures: (units) => `All figures of ${units} are alike`,
    likeLastYear: (unit) => `All figures of ${unit} are last year's`,
    carriedOver: (units, cell, now, then) =>
      `${units}: ${cell} is ${now}, last year's report carried over ${then}`,
    sentTwice: (unit) => `${unit} sent reports that differ; please say which one holds`,
    otherName: (unit) => `${unit}: title and file name are of different units; please verify`,
    vertical: (unit) =>
      `${unit} looks like a vertical system, which does not report to local government; please verify`,
    wholeArea: (unit) =>
      `${unit} may be the total of the whole area, others included; please verify that it is the organ's own`,
  },
  guesses: {
    leftOut: (units) => `What lacks is exactly the figure of ${units}, perhaps left out`,
    twice: (units) => `What is too much is exactly the figure of ${units}, perhaps counted twice`,
    uncounted: (units) =>
      `What is too much is exactly the figure of ${units}, which is not counted`,
    moved: (cell) => `${cell} is off by as much the other way, perhaps another cell was used`,
    settled: (cell) => `${cell} is off by as much the other way, perhaps a pending case has ended`,
  },
  // What is printed is Chinese in every language.
  sheets: chinese.sheets,
  command: {
    noUnits: "There is no report that could be added; no sum was made.",
    noNames: (file) =>
      `The list “${file}” has no names of units. Write one name a line, or a sheet with the heading 单位名称.`,
    progress: (done, all, left) => `Read ${done}/${all}${left ? `, about ${left} left` : ""}`,
    seconds: (count) => `${count} s`,
    minutes: (count) => `${count} min`,
    summary: (year, { units, counted, missing, other }) =>
      `${year === null ? "" : `${year}: `}${units} units; ${counted} counted, ${missing} missing, ${other} otherwise not counted.`,
    line: (status, name, reason) => `  ${status}  ${name}${reason ? ` (${reason})` : ""}`,
    finding: (rule, outcome, message) => `  ${rule} ${outcome}: ${message}`,
    noSuchUnit: (names) =>
      `--exclude: no unit is called ${names.join(", ")}. Write the name as the list has it.`,
    notItself: "The sum cannot be written over a file that is added up. Choose another name.",
  },
  pane: {
    intro: "Adds up the tables of several units. Files are read on this computer only.",
    list: "Units that are to report (may be left out)",
    listHint: "One name a line, or rows copied from a sheet with the heading 单位名称.",
    useList: "Use this list",
    listed: (count) => `List: ${count} units`,
    addFiles: "Add files…",
    addFolder: "Add a folder…",
    reading: (done, all) => `Reading ${done + 1} of ${all}`,
    left: (time) => `About ${time} left. What has been read stays when you stop.`,
    stop: "Stop",
    received: (counted, missing, units) => `${units} units: ${counted} counted, ${missing} missing`,
    filters: {
      open: (count) => `Open ${count}`,
      missing: (count) => `Missing ${count}`,
      errors: (count) => `Errors ${count}`,
      all: (count) => `All ${count}`,
    },
    search: "Find by name",
    errors: (count) => `${count} do not add up`,
    make: (units) => `Make the sum (${units} units)`,
    made: "The sum is on new sheets. Each figure is a formula over 各单位明细.",
    undo: "Undo",
    copyMissing: "Copy who is missing",
    copied: (count) => `Copied ${count} names.`,
    notCopied: "Could not copy. Copy from 未报名单 in the sum.",
    failed: "Not done; the workbook was not changed. Please try again.",
    notWritten: "Not written in full. Undo or delete the new sheets and try again.",
    trace: "Who makes up the selected figure",
    traceHint: "Select a figure of the sum first.",
    noFigure: "What is selected is no figure of the sum made here.",
    traced: (cell, sum) => `${cell}: ${sum}`,
    share: (value, share, origin) =>
      [value, share, origin].filter((part) => part !== "").join(" · "),
    again: "Start again",
  },
  list: "; ",
  and: ", ",
};
