import type { HelpWords } from "../HelpWords";

export const help: HelpWords = {
  way: "Four steps",
  waySteps: [
    "Insert: the empty tables of the year. Not needed where there are tables.",
    "Fill: type the figures into the sheet. Last year's report lets what was carried over be checked.",
    "Check: see which cells are probably wrong, mend them, check again.",
    "Submit: write the check report to sign, and make a clean copy.",
  ],
  outcomes: "Four verdicts",
  meaning: {
    pass: "All that can be checked agrees. Whether it agrees with the register, and what the text says, a person must see.",
    error: "Figures contradict each other and must be mended. Begin with the marked cells.",
    review: "All agrees, but something is unusual. Mend it, or write down the reason.",
    unassessed:
      "Something could not be checked: a blank, no number, or a row, column or table that is missing.",
  },
  keys: "Keyboard",
  keyList: [
    { key: "Ctrl+Alt+J", does: "checks, in the sheet and in the pane" },
    { key: "Alt+↑ Alt+↓", does: "the problem before, the next" },
    { key: "F6", does: "goes between sheet and pane" },
  ],
  paper: "Without a computer, check on paper",
  paperSteps: [
    "Table 3, each column: received + carried in = handled in all + carried out.",
    "Table 3, each row: the six kinds of applicants add up to the total.",
    "Table 3, each column: items (1) to (6) add up to (7) the total.",
    "Table 4, each part: the four results add up to the total.",
    "This year's carried in = last year's carried out.",
  ],
};
