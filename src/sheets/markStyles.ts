import type { MarkStyle } from "./Sheets";

/** 4.5 : 1 or better; bold, and darker in grey too, where the cell is one to look at first. */
export const markStyles = {
  /** The cell that is wrong, as far as the arithmetic goes: dark where all others are light. */
  culprit: { fill: "#B42318", font: "#FFFFFF", bold: true },
  /** One of the cells that may be. */
  suspect: { fill: "#F7B5AE", font: "#7A1A12", bold: true },
  error: { fill: "#FDE2E1", font: "#B42318", bold: true },
  /** A part of a sum that does not come out; the total carries the full mark. */
  part: { fill: "#FEF1F0", font: "#912018", bold: false },
  review: { fill: "#FFF1CC", font: "#7A4100", bold: true },
} as const satisfies Record<string, MarkStyle>;

const fills = new Set<string>(Object.values(markStyles).map(({ fill }) => fill));

const cell = String.raw`\$[A-Z]{1,3}\$\d{1,7}`;
const area = `${cell}(?::${cell})?`;
const sum = String.raw`(?:SUM\(${area}(?:,${area})*\)|0)`;
const text = String.raw`"(?:[^"]|"")*"`;
const claim = [
  String.raw`ROUND\(${sum}-${sum},6\)(?:<>|>)0`,
  String.raw`LEN\(TRIM\(${cell}\)\)=0`,
  String.raw`(?:ISERROR|ISTEXT)\(${cell}\)`,
  String.raw`${cell}<>INT\(${cell}\)`,
  `${cell}<0`,
  String.raw`ROUND\(${cell},6\)<>${cell}`,
  String.raw`${cell}=(?:-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|TRUE|FALSE)`,
  String.raw`EXACT\(${cell},${text}\)`,
  String.raw`LEFT\(${cell},200\)=${text}`,
].join("|");
const marks = new RegExp(String.raw`^(?:${claim}|OR\((?:${claim})(?:,(?:${claim}))+\))$`, "i");

/**
 * Whether a conditional format of one cell is a mark of this product's, by what it says and how it
 * looks: for marks of which the list was lost (docs/adr/0193).
 *
 * @param formula without its leading "="
 * @param fill "#FDE2E1"
 */
export function isOwnMark(formula: string, fill: string): boolean {
  if (!fills.has(fill.toUpperCase())) return false;
  // Programs set blanks between the parts of a formula as they like.
  const plain = formula.replace(
    new RegExp(String.raw`(${text})|\s+`, "g"),
    (_, quoted?: string) => quoted ?? ""
  );
  return marks.test(plain);
}
