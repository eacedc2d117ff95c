import type { DirectoryWords } from "../../../words/DirectoryWords";
import type { DirectoryFinding } from "./checkDirectory";

/** Of a text that is objected to, no more than tells which. */
const longest = 40;

/** What is wrong in which row, in a sentence, and why it is. */
export function directoryText(finding: DirectoryFinding, words: DirectoryWords): string {
  const { check, names, number, columns, said } = finding;
  const row = words.row(names.map(short), number);
  const named = columns.map((column) => words.columns[column]);
  const trouble = words.trouble[check.kind](named, short(said ?? ""));
  return words.because(`${row}：${trouble}`, check.why);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(/^[\s、，,；;/]+/, "");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
