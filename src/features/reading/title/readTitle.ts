import type { CellValue, SheetSnapshot } from "../../../sheets/Sheets";
import { headingIn, isName, type Title } from "./headingIn";

export type { Title } from "./headingIn";

/** A line of a sheet, and the row it stands in. */
interface Line {
  readonly text: string;
  readonly row: number;
}

/** A heading may be broken over so many lines, each of them short and no sentence. */
const linesJoined = [2, 3, 4];
const longestPart = 40;
const sentence = /[,，;；:：。《》]/;
/** A name that says where its organ is needs no other name before it. */
const place = /[省市县区州旗盟镇乡]|街道/;
/** More than any report has; what comes after is not looked at. */
const mostLines = 4_000;

/** The first heading of a report on a sheet. */
export function readTitle(sheet: Pick<SheetSnapshot, "values">): Title | null {
  return titlesOn(sheet)[0]?.title ?? null;
}

/** Every heading of a report on a sheet, with the row that it ends in, counted from the first. */
export function titlesOn({ values }: Pick<SheetSnapshot, "values">): {
  readonly title: Title;
  readonly row: number;
}[] {
  const lines = values.slice(0, mostLines).flatMap((line, row): Line[] => {
    const text = heading(line);
    return text === "" ? [] : [{ text, row }];
  });
  const found: { title: Title; row: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const title = headingIn(lines[at]?.text ?? "");
    const whole = title?.unit ? { title, lines: 1 } : (brokenTitle(lines, at) ?? null);
    const known = whole ?? (title && { title, lines: 1 });
    if (!known) continue;
    const row = lines[at + known.lines - 1]?.row ?? 0;
    found.push({ title: known.title, row });
    at += known.lines - 1;
  }
  return found;
}

/** The text of a row that has one text only, or the one of its texts that is a heading. */
function heading(line: readonly CellValue[]): string {
  const texts = line.filter((value) => typeof value === "string" && value.trim() !== "");
  return String(
    (texts.length > 1 ? texts.find((text) => headingIn(String(text))) : texts[0]) ?? ""
  );
}

/**
 * A heading over several lines that begins with a name. What stands above a heading that says whose
 * it is, such as the name of a site, is no part of it.
 */
function brokenTitle(lines: readonly Line[], at: number) {
  for (const count of linesJoined) {
    const parts = lines.slice(at, at + count).map(({ text }) => text);
    if (parts.length < count) return null;
    if (parts.some((text) => text.length > longestPart || sentence.test(text))) return null;
    const title = headingIn(parts.join(""));
    if (!title || !isName(title.unit)) continue;
    const below = headingIn(parts.slice(1).join(""));
    return below && place.test(below.unit) ? null : { title, lines: count };
  }
  return null;
}
