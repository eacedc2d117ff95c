import type { Figure } from "./figures";

/** One way of writing a date or a time: its parts in the order of the groups, and what it looks like. */
interface Writing {
  readonly pattern: RegExp;
  readonly parts: readonly ("year" | "month" | "day")[];
  readonly format: string;
}

/** As a Chinese Excel reads them: the year first, the month before the day. */
const WRITINGS: readonly Writing[] = [
  {
    pattern: /^(\d{2}|\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    parts: ["year", "month", "day"],
    format: "yyyy/m/d",
  },
  {
    pattern: /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/,
    parts: ["month", "day", "year"],
    format: "yyyy/m/d",
  },
  { pattern: /^(\d{1,2})([-/])(\d{1,2})$/, parts: ["month", "day"], format: 'm"月"d"日"' },
  { pattern: /^(\d{4})([-/])(\d{1,2})$/, parts: ["year", "month"], format: "mmm-yy" },
  {
    pattern: /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/,
    parts: ["year", "month", "day"],
    format: 'yyyy"年"m"月"d"日"',
  },
  { pattern: /^(\d{4})(年)(\d{1,2})月$/, parts: ["year", "month"], format: 'yyyy"年"m"月"' },
  { pattern: /^(\d{1,2})(月)(\d{1,2})日$/, parts: ["month", "day"], format: 'm"月"d"日"' },
];

const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const MS_A_DAY = 86_400_000;
/** Day 0 of the 1900 date system, as days are counted from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Two digits up to this one are years of the 2000s. */
const LAST_OF_THE_2000S = 29;

/** A date, a time, or both as Excel's serial number; null where the text is neither. */
export function dateFromText(text: string, thisYear: number): Figure | null {
  const [day = "", time, ...more] = text.split(/ +/);
  if (more.length > 0) return null;
  if (time === undefined) return dayFromText(day, thisYear) ?? timeFromText(day);
  const date = dayFromText(day, thisYear);
  const hours = timeFromText(time);
  if (!date || !hours || hours.value >= 1) return null;
  return { value: date.value + hours.value, format: "yyyy/m/d h:mm" };
}

function dayFromText(text: string, thisYear: number): Figure | null {
  for (const { pattern, parts, format } of WRITINGS) {
    const found = pattern.exec(text);
    if (!found) continue;
    // The second group is the sign between the parts.
    const numbers = [found[1], ...found.slice(3)].map(Number);
    const part = (name: Writing["parts"][number]): number | undefined =>
      numbers[parts.indexOf(name)];
    const value = serial(fullYear(part("year") ?? thisYear), part("month") ?? 1, part("day") ?? 1);
    if (value !== null) return { value, format };
  }
  return null;
}

function timeFromText(text: string): Figure | null {
  const [, hours = "", minutes = "", seconds] = TIME.exec(text) ?? [];
  if (hours === "") return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (value >= 1) return { value, format: "[h]:mm:ss" };
  return { value, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year <= LAST_OF_THE_2000S ? 2000 + year : 1900 + year;
}

/** Null where there is no such day, or none that Excel counts. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return null;
  const days = (date.getTime() - DAY_ZERO) / MS_A_DAY;
  // Excel has a 29 February 1900: before it, days count one less.
  return days > 60 ? days : days - 1;
}
