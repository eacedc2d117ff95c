import type { FunctionPaneWords } from "../Words";
import metadata from "./functions.json";

export const functions: FunctionPaneWords = {
  help: metadata.functions,
  intro:
    "Functions that check the tables in the sheet. They answer 平衡 (balanced), 差 n (off by n, with both sides), 未填全 (blanks) or 非数字 (not a number).",
  optional: "optional",
  insert: "Insert into the selected cell",
  noTable: "The table that this function needs was not found. Insert the tables first.",
  noLastYear:
    "Last year's table was not found. Put it into this workbook, with the year in its title, and try again.",
  noRoom: "There is no room for the result: the cells are not empty. Select another cell.",
  inserted: "The function has been inserted.",
  handOn: "Before you hand it on",
  handOnHint:
    "Computers without this add-in do not know these functions: change them to ordinary formulas, or hand on the clean copy.",
  toFormulas: "Change to ordinary formulas",
  toFunctions: "Change back to functions",
  converted: (to, count, left) => {
    const rest = left > 0 ? ` ${left} unusual uses were left as they are.` : "";
    if (count === 0) {
      return `There are no ${to === "formulas" ? "functions" : "check formulas"} to change.${rest}`;
    }
    return to === "formulas"
      ? `${count} functions are now ordinary formulas with the same results.${rest}`
      : `The check formulas are now ${count} functions.${rest}`;
  },
  undo: "Undo",
};
