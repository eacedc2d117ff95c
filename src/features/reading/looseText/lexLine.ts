import { spellNotes } from "./noteMarks";

/** A stretch of a line: words, or one figure with its sign, unit and note. */
export interface Atom {
  readonly is: "text" | "figure";
  readonly text: string;
}

const enumerator = String.raw`[.、．]\s*\p{Script=Han}`;
const unit = "(?:人次|万元|亿元|[元件条项个笔宗份](?!目))?";
/** "22（其中修订 16 件）", but not the "（二）" of the next label. */
const note = String.raw`(?:\((?![一二三四五六七八九十]\))[^()]{1,20}\))?`;

/**
 * The number of a label ("2.其他…") is no figure, even where it has run together with the figures
 * before it ("00000002.其他…").
 */
const figure = new RegExp(
  [
    String.raw`[+\-−]?\d+(?=\d${enumerator})`,
    String.raw`(?:[+\-−]|(?<!\p{Script=Han})[增减](?=\d))?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?!\d|${enumerator})(?:\.\d+)?${unit}${note}`,
    String.raw`(?<=^|\s)[/—–-]+(?=\s|$)`,
  ].join("|"),
  "gu"
);

/** Takes a line of text apart; commas and bars between figures part them like spaces. */
export function lexLine(line: string): Atom[] {
  const plain = spellNotes(line).normalize("NFKC").replace(/[|│¦]/g, " ");
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of plain.matchAll(figure)) {
    pushText(atoms, plain.slice(end, match.index));
    atoms.push({ is: "figure", text: match[0] });
    end = match.index + match[0].length;
  }
  pushText(atoms, plain.slice(end));
  return atoms;
}

function pushText(atoms: Atom[], text: string) {
  if (/[\p{Letter}\p{Number}]/u.test(text)) atoms.push({ is: "text", text });
}
