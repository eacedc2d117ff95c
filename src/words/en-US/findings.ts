import { counted } from "./counted";
import type { FindingWords } from "../Words";

/** “甲” and 2 more */
const several = (names: readonly string[]) =>
  names.length > 1 ? `“${names[0] ?? ""}” and ${names.length - 1} more` : `“${names[0] ?? ""}”`;

const side = (value: string | null) => value ?? "—";

/** Quotation marks within quotation marks are single. */
const inner = (label: string) => label.replaceAll("“", "‘").replaceAll("”", "’");

export const findings: FindingWords = {
  outcomes: {
    pass: "通过 Pass",
    error: "错误 Error",
    review: "核实 Review",
    unassessed: "未能核对 Not checked",
  },
  unitKinds: {
    township: "Township or subdistrict",
    countyDepartment: "County department",
    county: "County government",
    cityDepartment: "City department",
    city: "Government of a city or prefecture",
    provinceDepartment: "Provincial department",
    province: "Provincial government",
    ministry: "Ministry",
    other: "Other",
  },
  line: (each, label) =>
    each === "column" ? `Column “${inner(label)}”: ` : `Row “${inner(label)}”: `,
  block: (label) => `“${inner(label)}”: `,
  cell: (row, column) => (row ? `${row} × ${column}` : column),
  lastYear: (name) => `last year: ${name}`,
  noise: (place, text, value, cells) =>
    `${place} holds ${text}, as a program added it up, and counts as ${value}${cells > 1 ? `; ${cells} cells are like that` : ""}.`,
  oddYear: {
    now: "This year is the wrong one: with last year's figures its table would add up.",
    prior: "Last year is the wrong one: with this year's figures its table would add up.",
  },
  plus: " + ",
  nothing: "0",
  manyTerms: (first, last, count) => `${first} to ${last}, ${count} cells added up`,
  headline: {
    balance: ({ where, left, right, difference }) =>
      `${where}unbalanced by ${side(difference)}: ${side(left)} vs ${side(right)}`,
    sum: ({ where, left, right, difference }) =>
      `${where}total ${side(left)}, parts ${side(right)}, off by ${side(difference)}`,
    atMost: ({ where, left, right }) => `${where}${side(left)} is more than ${side(right)}`,
    filled: ({ where, count }) => `${where}${counted(count, "blank cell")}`,
    noPlaceholder: ({ value }) => `“${value}” is not a number`,
    plainNumber: ({ value }) => `“${value}”: digits only, please`,
    noErrorValue: ({ value }) => `Formula error: ${value}`,
    wholeNumber: ({ value }) => `${value}: a count is a whole number`,
    likelySize: ({ value }) => `${value} is too large to be true`,
    notNegative: ({ value }) => `${value}: must not be negative`,
    moneyForm: ({ value }) => `“${value}”: wrong decimals or unit`,
    noTextNumber: ({ value }) => `“${value}” is text, not a number`,
    moneyUnit: ({ value }) => `${value}: is it 元 or 万元?`,
    equal: ({ names: [one = "", other = ""], left, right }) =>
      `${one} ${side(left)}, ${other} ${side(right)}: usually equal`,
    implies: ({ names: [when = "", then = ""], left, right }) =>
      `${when} ${side(left)}, yet ${then} only ${side(right)}`,
    share: ({ names: [part = "", whole = ""], left, right }) =>
      `${part} ${side(left)} of ${whole} ${side(right)}: unusual`,
    below: ({ names: [name = ""], left }) => `${name} ${side(left)}: 元 for 万元?`,
    usuallyNone: ({ names: [name = ""], left }) => `${name} ${side(left)}: usually 0`,
    notAllZero: ({ names: [name = ""] }) => `${name}: every figure is 0`,
    formOfYear: ({ names }) => `Not the form of the year: ${several(names)}`,
    wholeForm: ({ names }) => `Headings of the form missing: ${several(names)}`,
    noOtherLines: ({ names }) => `Not in the form: ${several(names)}`,
    periodOfYear: ({ names: [from = "", to = ""] }) =>
      `The period ${from} to ${to} is not the year`,
    carryOver: ({ where, left, right }) =>
      `${where}${side(left)} came over, ${side(right)} were carried`,
    stockFlow: ({ where, left, right, difference }) =>
      `${where}${side(left)}, expected ${side(right)}, off by ${side(difference)}`,
    pendingCases: ({ where, left, right }) =>
      `${where}${side(left)} in all, but ${side(right)} pending before`,
    unitSlip: ({ left, right }) => `${side(left)} against ${side(right)}: 元 for 万元?`,
    zeroAgainstSome: ({ left, right }) => `${side(left)} this year, ${side(right)} last year`,
    bigChange: ({ left, right }) => `${side(left)} against ${side(right)}: a big change`,
    restated: ({ left, right }) => `${side(left)} here, ${side(right)} in the other report`,
    sameFigures: () => "Every figure of the table is last year's",
  },
  unassessed: ({ where, count }) =>
    `${where}not checked: ${counted(count, "cell")} without a number`,
  noRow: (rows) =>
    rows.length > 1
      ? `The table has no such rows: ${several(rows)}`
      : `The table has no such row: ${rows.join("")}`,
  noColumn: (columns) =>
    columns.length > 1
      ? `The table has no such columns: ${several(columns)}`
      : `The table has no such column: ${columns.join("")}`,
  advice: {
    balance:
      "Item 1 plus item 2 must equal the total of item 3 plus item 4. Find and mend the wrong cell.",
    sum: "Compare each part with your register: mend the wrong part, or the total.",
    atMost: "Compare these cells and mend the wrong one.",
    filled: "Enter 0 where nothing happened; do not leave it blank.",
    noPlaceholder: "Enter 0 where nothing happened.",
    plainNumber: "Enter digits only; units and notes belong outside the table.",
    noErrorValue: "Enter the number, or mend the formula.",
    wholeNumber: "Enter a whole number.",
    likelySize:
      "See whether a digit was typed twice, two figures ran together, or the unit is another; if not, explain it.",
    notNegative: "Enter 0 or a positive number.",
    moneyForm: "Enter the amount in the unit of the header, with at most six decimals.",
    moneyUnit: "Write the unit behind the amount, such as 12.5万元.",
    equal: "Compare the two; if they differ for good reason, explain it.",
    implies: "See whether a cell was left out or is wrong; if not, explain it.",
    share: "Check these figures; if they are right, explain them.",
    below: "Mind the unit in the header and mend the amount.",
    usuallyNone: "Check the cell: enter 0, or explain on what ground there is any.",
    notAllZero: "See whether something was left out; if not, explain it.",
    formOfYear: "Insert the form of the year and carry the figures over.",
    wholeForm: "Restore what is missing; the easiest is a new form with the figures carried over.",
    noOtherLines:
      "Nobody checks their figures; of two tables each was checked, and which one is meant cannot be told. Delete what is not needed; rename what is a row or column of the form; explain what must stay.",
    periodOfYear: "Mend the year of the report or the period it states.",
    noTextNumber:
      "Type the number again; if it stays text, set the cell's format to General first.",
    carryOver:
      "Compare with what last year's report carried over. Mend this year's figure, or explain what was wrong last year.",
    stockFlow:
      "Compare last year's stock and this year's changes; explain transfers and clear-ups.",
    pendingCases: "Trace each case that was pending last year.",
    unitSlip: "Mind the unit in the header and mend the amount.",
    zeroAgainstSome: "See whether something was left out; if not, explain it.",
    bigChange: "Check the figure; if it is right, explain it.",
    restated: "Make sure which report holds.",
    sameFigures: "See whether last year's table was carried along.",
  },
  adviceUnassessed: "Fill in these cells, then check again.",
  adviceNoRow: "Restore the row, fill in its figures, then check again.",
  adviceNoColumn: "Restore the column with its heading, then check again.",
};
