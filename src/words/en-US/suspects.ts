import { counted } from "./counted";
import type { SuspectsWords } from "../SuspectsWords";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" or ");

/** What a change does for the table: all of it, or only what has to do with it. */
const mended = (whole: boolean) =>
  whole ? "everything adds up" : "what it has to do with adds up, though other things do not";

export const suspects: SuspectsWords = {
  heading: "Cells that are probably wrong",
  only: "Only explanation",
  oneOf: (count, capped) => (capped ? `At least ${count} explanations` : `${count} explanations`),
  partly: (cells, certain) => `${counted(cells, "cell")} wrong, ${certain} of them for certain`,
  atLeast: (cells) => `At least ${counted(cells, "cell")} wrong`,
  none: "Not located",
  lead: (cells, whole) =>
    cells === 1
      ? `Most likely this cell is wrong; with it changed, ${mended(whole)}:`
      : `Most likely these ${cells} cells are wrong; with all of them changed, ${mended(whole)}:`,
  oneOfLead: (cells, whole) =>
    cells === 1
      ? `One of these cells is wrong; with it changed, ${mended(whole)}. Choose by your register:`
      : `With each of these changes of ${cells} cells, ${mended(whole)}. Choose by your register:`,
  partlyLead: (cells, certain, whole) =>
    `With ${cells} cells changed, ${mended(whole)}. ${counted(certain, "cell")} must change in any case; choose the others by your register.`,
  severalLead: (places, whole) =>
    `Something is wrong in ${places} places; with one change for each, ${mended(whole)}. Choose by your register:`,
  choice: (cells, count, capped) =>
    `One of ${capped ? "at least " : ""}${counted(count, "change")}${cells === null ? "" : ` of ${counted(cells, "cell")}`}`,
  someInLine: (each, label) =>
    `One cell of the ${each} “${label}” is wrong. Choose by your register:`,
  leaves: (count, named) =>
    `After the change, ${counted(count, "thing")} in the table still ${count === 1 ? "does" : "do"} not agree: ${named.join("; ")}${count > named.length ? " …" : ""}. `,
  brings: (count, named) =>
    `After the change, ${counted(count, "thing")} would no longer agree: ${named.join("; ")}${count > named.length ? " …" : ""}. `,
  reasons: {
    depth: (atLeast) =>
      `No change of up to ${counted(atLeast - 1, "cell")} makes it add up. Begin with the rows and columns that do not.`,
    limit: (atLeast) =>
      `No change of up to ${counted(atLeast - 1, "cell")} makes it add up, as is proved; beyond that there are too many possibilities. Begin with the rows and columns that do not add up.`,
    stopped: () => "The search was stopped.",
    locked: () =>
      "The checked cells stay, and no change of the others makes it add up. One of them may be wrong after all.",
    formulaDisagrees: () =>
      "The formula of a total does not add up the cells it should. Look at the formula.",
    open: () =>
      "Some cells must change, but the balances do not tell to what. Fill them in from your register.",
    totalsAreFormulas: () => "The totals are formulas, which cannot tell which cell is wrong.",
  },
  readings: {
    slips: {
      swappedDigits: "two digits swapped",
      wrongDigit: "one wrong digit",
      droppedDigit: "a digit left out",
      doubledDigit: "a digit typed twice",
      extraDigit: "a digit too many",
      sign: "wrong sign",
      point: "misplaced decimal point",
    },
    neighbourFigure: (neighbour) => `holds the figure of “${neighbour}” beside it`,
    carried: (part, total, amount, tooMuch) =>
      `“${part}” is too ${tooMuch ? "great" : "small"} by ${amount}, and “${total}” was added up from it`,
    totalOmits: (total, parts) => `“${total}” leaves out ${quoted(parts)}`,
    totalDoubles: (total, parts) => `“${total}” counts ${quoted(parts)} twice`,
    swapped: (first, second) => `“${first}” and “${second}” stand in each other's place`,
    shifted: {
      left: "the row was typed one column to the left",
      right: "the row was typed one column to the right",
      up: "the column was typed one row up",
      down: "the column was typed one row down",
    },
    moved: (amount, from, to) => `${amount} of “${to}” counted under “${from}”`,
  },
  and: ", ",
  blank: "blank",
  change: (from, to) => `${from || "blank"} → ${to}`,
  pane: {
    more: (count) => `${count} more`,
    notListed: (listed, count) =>
      `The first ${listed} of ${count}. Each cell you mark as checked leaves fewer.`,
    show: "Show",
    showNamed: (cell) => `Show ${cell}`,
    adopt: (cells) => (cells === 1 ? "Use this" : `Use these ${cells}`),
    adoptNamed: (changes) => `Use: ${changes}`,
    isFormula: "This cell is a formula: put it right where the formula takes its figure from.",
    lock: "Checked",
    lockNamed: (cell) => `Checked, this cell is right: ${cell}`,
    locked: (count) => `${counted(count, "cell")} checked, left alone by the search`,
    unlock: "Take off",
    unlockNamed: (cell) => `No longer checked: ${cell}`,
    adopted: (changes) => `Changed: ${changes.join("; ")}`,
    takenBack: "Changed back.",
    undo: "Undo",
    hasChanged: (cells) =>
      `${cells.join(", ")} changed in the meantime; nothing was written. Check again.`,
    certain: (cells) => `${counted(cells, "cell")} for certain`,
    searching: (atLeast, share) =>
      `Looking for the cells; you can go on filling in. At least ${counted(atLeast, "cell")} wrong, as is proved; ${100 - Math.floor(share * 100)}% of the search is left at most…`,
    stop: "Stop",
    blanks: (count) => `${counted(count, "blank cell")} can be worked out`,
    blanksHint:
      "Follows from the balances: no other figure fits. Compare with your register first.",
    formulas: "The totals are formulas: a wrong cell hardly shows",
    formulasHint:
      "Totals follow their parts, so they always agree. Type the totals of your register here to compare. They are not written into the table.",
    controlsMore: "Totals of all rows",
    controlLabel: (row, column) => (row ? `${row} · ${column}` : column),
    controlNow: (value) => `In the table: ${value}`,
    controlDiffers: (value) => `In the table: ${value}, not as in the register`,
    controlNoNumber: "Digits only",
    controlsApply: "Compare with the register",
  },
  report: {
    change: (sheet, address, from, to) => `${sheet} ${address} ${from || "blank"} → ${to}`,
    and: ", and ",
    remaining: (count) =>
      ` (${counted(count, "thing")} in the table still ${count === 1 ? "does" : "do"} not agree)`,
    only: (changes) => `probably wrong (only explanation): ${changes.join("; ")}`,
    atLeast: (cells) => `at least ${counted(cells, "cell")} wrong, but not located`,
    oneOf: (count, explanations) =>
      `possibly wrong (${count} explanations${explanations.length < count ? ", such as" : ""}): ${explanations.join("; or ")}`,
  },
};
