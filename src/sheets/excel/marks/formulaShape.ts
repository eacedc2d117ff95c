const text = String.raw`"(?:[^"]|"")*"`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const reference = new RegExp(
  String.raw`(${text})|(?:${sheet})?(?:#REF!|${cell}(?::${cell})?)`,
  "giu"
);

/**
 * A formula without its references: what is left of it after rows were inserted, or its sheet was
 * renamed or copied. Excel sets no blanks, and may write functions and names otherwise.
 */
export function formulaShape(formula: string): string {
  return formula
    .replace(reference, (_, quoted: string | undefined) => quoted ?? "§")
    .replace(/\s+/g, "")
    .toUpperCase();
}
