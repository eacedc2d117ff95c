import { counted } from "./counted";
import type { AbsentWords } from "../AbsentWords";

const several = (names: readonly string[], one: string, many: string) =>
  names.length > 2
    ? `${names.length} ${many} (“${names[0] ?? ""}” and others)`
    : `the ${names.length > 1 ? many : one} ${names.map((name) => `“${name}”`).join(" and ")}`;

export const absent: AbsentWords = {
  block: (form, table) => `${form} “${table}”`,
  gone: {
    table: (table) => `${table} was not found`,
    row: (table, names) => `${table} lacks ${several(names, "row", "rows")}`,
    column: (table, names) => `${table} lacks ${several(names, "column", "columns")}`,
    heading: (table, names) => `${table} lacks ${several(names, "heading", "headings")}`,
  },
  hidden: (sheet) => `the hidden sheet “${sheet}” has it; show the sheet, then check again`,
  like: {
    place: (sheet, [address = ""], text) =>
      text === null
        ? `sheet “${sheet}” ${address} has no name and looks like it`
        : `sheet “${sheet}” ${address} reads “${text}” and looks like it`,
    title: (sheet, [address = ""]) =>
      `sheet “${sheet}” ${address} has its title, and no known table below`,
    several: (sheet, addresses, text) =>
      `sheet “${sheet}” ${addresses.join(" and ")} all read “${text ?? ""}”, with different figures`,
  },
  keepOne: "keep the one to hand in and delete the others",
  rewrite: {
    table: () => "put headings and row names right, or insert the table anew and keep your figures",
    row: (title) => `if it is, write “${title}”`,
    column: (title) => `if it is, write “${title}”`,
    heading: (title) => `if it is, write “${title}”`,
  },
  restore: {
    table: "restore it, or insert the table anew and keep your figures",
    row: "restore the row, or insert the table anew and keep your figures",
    column: "restore the column, or insert the table anew and keep your figures",
    heading: "restore the heading, or insert the table anew and keep your figures",
  },
  line: (gone, what) => `${gone}: ${what}`,
  list: "; ",
  more: (said, left) => `${said}; and ${left} more`,
  stop: ". ",
  title: "Parts of the form are missing",
  only: (forms) => `This workbook is set to hold ${forms.join(", ")} only. `,
  blank: (tables) => `Nothing is filled in yet in ${tables.join(", ")}. `,
  chooseOnly: "This workbook holds some of the tables only",
  chooseHint:
    "Choose the tables to hand in. This is kept in the workbook and stated in its report.",
  save: "Only these tables",
  all: "Hand in all tables again",
  toInsert: "Go to inserting",
  insertAnew: "Insert anew, figures kept",
  renewed: (forms, carried, left) => {
    if (carried + left.length === 0)
      return `${counted(forms, "table")} inserted on new sheets. Fill in the figures, then check.`;
    return [
      `${counted(forms, "table")} inserted on new sheets, ${counted(carried, "figure")} carried over. `,
      left.length > 0 ? `Not carried over, please look: ${left.join("; ")}. ` : "",
      "The old tables are untouched: look them over, delete them, and check again.",
    ].join("");
  },
};
