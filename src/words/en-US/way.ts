import type { WayWords } from "../WayWords";

export const way: WayWords = {
  steps: { insert: "Insert", fill: "Fill", check: "Check", handOn: "Submit" },
  progress: { done: "done", look: "needs a look" },
  more: "More",
  back: (to) => `Back to ${to}`,
  asides: {
    help: { title: "Help", what: "The four steps, and what each verdict means" },
    text: { title: "Text", what: "Check the figures in the report's sentences" },
    rollUp: { title: "Roll up", what: "Add up the tables of several units" },
    rules: { title: "Rules", what: "What is checked, and what can be switched off" },
    functions: { title: "Functions", what: "Functions that check the tables in cells" },
  },
  handOn: {
    verdict: "Tables",
    unchecked: "Not checked yet",
    old: "Changed since the check",
    toCheck: "Go to check",
    report: "Check report",
    reportWhat: "One page, to print and sign",
    makeReport: "Write the report",
    print: "Print",
    printWhat: "The tables are set up for printing",
    toPrint: "Go to print",
    printReady: (sheet) => `Sheet “${sheet}” is shown: press Ctrl+P to print it.`,
    copy: "Clean copy",
    copyWhat:
      "A workbook with the tables alone: values instead of formulas, no marks and no check columns. The original stays.",
    makeCopy: "Make the clean copy",
    noTables: "No report table was found. Insert the tables first, or open a filled workbook.",
  },
};
