import { counted } from "./counted";
import { directorySheet } from "../directorySheet";
import type { DirectoryWords } from "../DirectoryWords";

const all = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

export const directory: DirectoryWords = {
  columns: {
    number: "No.",
    level1: "Item",
    level2: "Sub-item",
    level3: "Third-level item",
    content: "What is made public",
    basis: "Basis",
    deadline: "Time limit",
    body: "Responsible body",
    channels: "Channels",
    audience: "To whom",
    everyone: "Everyone",
    group: "Some people",
    method: "How",
    active: "On its own accord",
    onRequest: "On request",
    level: "Level",
  },
  title: (field) => (field === null ? "Standard directory" : `Standard directory: ${field}`),
  row: (names, number) =>
    names.length > 0 ? names.join(" / ") : number === "" ? "a row without a name" : `No. ${number}`,
  trouble: {
    filled: (columns) => `nothing stands under ${all(columns)}`,
    ticked: (columns) => `none of ${all(columns)} is ticked`,
    tickedOnce: (columns) => `${all(columns)} are both ticked`,
    onRequest: (columns, said) => `“${said}” does not go with ${all(columns)}`,
    channelChosen: () => "none of the channels listed is chosen",
    channelMarks: (_, said) => `the sign before “${said}” does not tell whether it is chosen`,
    ownChannels: (_, said) => `“${said}” is a channel of another field`,
    workingDays: (_, said) => `the time limit “${said}” is more than 20 working days`,
    says: (columns, said) => `${all(columns)} has “${said}”`,
    closed: (columns, said) => `brackets under ${all(columns)} do not match: “${said}”`,
    numbered: (_, said) => `the number “${said}” does not follow`,
    namesNumbered: (columns, said) => `the numbers of ${all(columns)} begin with “${said}”`,
    distinct: (_, said) => `“${said}” stands in an earlier row too`,
    differs: (columns, said) => `${all(columns)} are both “${said}”`,
    inPlace: (columns) => `what stands under ${all(columns)} seems to be one column off`,
  },
  because: (message, why) => `${message}. ${why}`,
  verdict: (directories, rows, errors, reviews) => {
    const found = counted(directories, "standard directory", "standard directories");
    if (rows === 0) return `${found}, not filled in yet.`;
    return `${found} with ${counted(rows, "row")} checked: ${counted(errors, "error")}, ${reviews} to be verified.`;
  },
  pane: {
    check: "Check the directories of this workbook",
    more: (count) => `${count} more are not listed; mend these and check again.`,
    blank: "Insert blank directories",
    fields: "Fields",
    fieldsHint: "One new sheet for each. The order is but a habit.",
    choose: "Choose fields",
    unit: "Name of the unit, for the title",
    levels: "Columns of the level",
    levelsHint: "For example 县级、乡级. Three fields have none as a rule.",
    insert: (count) => (count > 1 ? `Insert ${count} blank directories` : "Insert it blank"),
    made: (names) => `Inserted sheets: ${names.join(", ")}.`,
    undo: "Undo",
    failed: "Not done. Please try again.",
  },
  sheet: directorySheet,
  command: {
    oneFile: "One file at a time: xxgk directory NEW.xlsx --prior OLD.xlsx.",
    none: "No standard directory was found: its header has 公开事项, 公开内容, 公开依据, 公开时限, 公开主体.",
    all: "全部",
    levels: "县级、乡级",
    compared: (title, changes, same) =>
      `${title}: ${counted(changes, "row")} changed, ${same} the same`,
    change: {
      added: (row) => `  added    ${row}`,
      dropped: (row) => `  dropped  ${row}`,
      changed: (row, columns) => `  changed  ${row}: ${columns.join(", ")}`,
    },
  },
};
