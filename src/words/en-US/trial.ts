import type { TrialWords } from "../TrialWords";

export const trial: TrialWords = {
  title: "Checks in a real Excel",
  // What goes into the sheet is Chinese in every language.
  unit: "检查用",
  sheet: "检查",
  intro:
    "Use a blank workbook and press Check from top to bottom. Some sheets and figures are inserted; nothing needs to be saved. The result holds nothing of the workbook.",
  checks: {
    host: { name: "This version of Excel will do" },
    network: { name: "Only its own site and office.js are contacted" },
    insert: { name: "Tables are inserted, and found by their labels" },
    print: {
      name: "Print set-up",
      ask: "Open the print preview: is each table on one page, the right way round, and without a complaint? Then come back.",
    },
    check: { name: "A planted error is found and marked" },
    colour: { name: "The mark can be seen", ask: "Has the selected cell changed its colour?" },
    mend: {
      name: "The mark goes once the figure is right",
      ask: "Has the colour of that cell gone by itself?",
    },
    clear: { name: "All marks are cleared" },
    select: { name: "A cell on another sheet is selected" },
    functions: { name: "A custom function gives its answer" },
    notes: { name: "A note is kept in the workbook and read again" },
    locked: { name: "A sheet locked by the add-in can be written to" },
    live: { name: "The pane is told of a change" },
    shortcut: {
      name: "Keyboard shortcut",
      ask: "Press Check, click into the sheet, then press Ctrl+Alt+J (Mac: Command+Option+J) within a minute.",
    },
    copy: {
      name: "The clean copy opens in a new workbook",
      ask: "Has a new workbook with the tables opened? On a Mac it may be behind: look in the Window menu.",
    },
  },
  run: "Check",
  again: "Check again",
  running: "Checking…",
  seen: "Yes",
  notSeen: "No",
  passed: "Passed",
  failed: "Did not pass",
  tally: (passed, failed, of) => `${of} checks: ${passed} passed, ${failed} did not`,
  result: "Result (JSON)",
  copy: "Copy the result",
  copied: "Copied.",
  copyByHand: "It could not be copied. Select all in the box below and copy it yourself.",
};
