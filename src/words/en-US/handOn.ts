import type { HandOnWords } from "../HandOnWords";
import { counted } from "./counted";

const list = "; ";

export const handOn: HandOnWords = {
  copied: ({ names, noNumbers, where, fileName, ...facts }) => {
    if (names.length === 0) return "No report table was found, so no clean copy was made.";
    const { errors, absent, reports, leftOut, cleaned } = facts;
    return [
      cleaned > 0 ? `${counted(cleaned, "cell")} made a number.` : "",
      `The clean copy is ready: ${counted(names.length, "table")}, values only.`,
      reports.length > 1 ? `It has ${reports.length} reports: ${reports.join(list)}.` : "",
      where === "thisWorkbook"
        ? ""
        : `It is open in a new workbook; please save it as “${fileName}”.`,
      where === "behindThis" ? "Its window may be behind this one: look in the Window menu." : "",
      errors > 0 ? `It contains ${counted(errors, "error")}.` : "",
      absent.length > 0 ? `${absent.join(list)}.` : "",
      noNumbers > 0 ? `${counted(noNumbers, "cell")} without a number; please have a look.` : "",
      leftOut.length > 0 ? `Second copies of tables were left out: ${leftOut.join(", ")}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  },
  clean: {
    title: (cells) => `${counted(cells, "cell")} with text in the place of a number`,
    text: "Whoever receives it cannot add them up. Making numbers of them changes the cells of your sheet too, and can be undone.",
    becomes: (from, to) => `${from} → ${to}`,
    more: (cells) => `${cells} more`,
    yes: "Make numbers, then copy",
    no: "Copy as it is",
  },
  wrong: {
    title: (errors) => (errors > 0 ? `${counted(errors, "error")} left` : "Tables are missing"),
    text: (errors, absent) =>
      [
        absent.length > 0 ? `${absent.join(list)}. ` : "",
        errors > 0 ? "Whoever receives it will see that." : "",
      ].join(""),
    hint: "A copy made now is said to contain them in the pane, and a signed check report can go with it. The copy itself says nothing.",
    mend: "Correct it first",
    anyway: "Copy anyway",
  },
  again: {
    title: "A copy has just been made",
    text: (fileName) => `“${fileName}”. Another one would be opened beside it.`,
    yes: "Make another",
    no: "No",
  },
  cancel: "Cancel",
  report: "Check report",
};
