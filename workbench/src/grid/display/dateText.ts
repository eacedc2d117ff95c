import { literal, withoutLiterals } from "./sections";

const MS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"].concat([
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
]);

/** Whether the format shows a date or a time; "General" has letters of neither. */
export function isDateFormat(section: string): boolean {
  const plain = withoutLiterals(section).replace(/General/gi, "");
  return /[ymdhs]/i.test(plain);
}

/** Excel's serial number as the date format shows it. */
export function dateText(serial: number, section: string): string {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  // Excel has a 29 February 1900: before it, days count one less.
  const date = new Date(
    DAY_ZERO + (days > 60 ? days : days + 1) * MS_A_DAY + (seconds % 86_400) * 1000
  );
  const twelve = /AM\/PM|上午\/下午/i.test(section);
  const tokens = section.match(TOKENS) ?? [];
  return tokens
    .map((token, index) => part(token, date, seconds, isMinute(tokens, index), twelve))
    .join("");
}

const TOKENS = /"[^"]*"|\\.|_.|\*.|\[[hms]+\]|AM\/PM|上午\/下午|y+|m+|d+|h+|s+|[\s\S]/gi;

/** "m" is a minute after hours and before seconds, and a month everywhere else. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const letters = (token: string): boolean => /^\[?[ymdhs]+\]?$/i.test(token);
  const before = tokens.slice(0, index).filter(letters).at(-1);
  const after = tokens.slice(index + 1).find(letters);
  return /^\[?h/i.test(before ?? "") || /^\[?s/i.test(after ?? "");
}

function part(
  token: string,
  date: Date,
  seconds: number,
  minute: boolean,
  twelve: boolean
): string {
  const two = (number: number): string => String(number).padStart(Math.min(2, token.length), "0");
  const hours = date.getUTCHours();
  switch (token.toLowerCase().slice(0, 2).replace(/(.)\1/, "$1")) {
    case "y":
      return String(date.getUTCFullYear()).slice(token.length > 2 ? 0 : 2);
    case "m":
      if (minute) return two(date.getUTCMinutes());
      return token.length > 2 ? (MONTHS[date.getUTCMonth()] ?? "") : two(date.getUTCMonth() + 1);
    case "d":
      return two(date.getUTCDate());
    case "h":
      return two(twelve ? hours % 12 || 12 : hours);
    case "s":
      return two(date.getUTCSeconds());
    case "[h":
      return String(Math.floor(seconds / 3600));
    case "[m":
      return String(Math.floor(seconds / 60));
    case "[s":
      return String(seconds);
    case "am":
      return hours < 12 ? "AM" : "PM";
    case "上午":
      return hours < 12 ? "上午" : "下午";
    default:
      return literal(token);
  }
}
