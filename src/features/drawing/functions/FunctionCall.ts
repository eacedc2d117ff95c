import { readReference, writeReference, type Reference } from "../../workbook/Reference";

/** The custom functions, by the names they have in a formula after "XXGK.". */
export const functionNames = [
  "BALANCE",
  "SUMROWS",
  "SUMCOLUMNS",
  "ATMOST",
  "CARRYOVER",
  "STOCKFLOW",
  "CHANGE",
  "CHANGERATE",
] as const;

export type FunctionName = (typeof functionNames)[number];

/** A formula that is one call over areas; null stands for a parameter that is left out. */
export interface FunctionCall {
  readonly name: FunctionName;
  readonly args: readonly (Reference | null)[];
}

/**
 * On a computer without the add-in Excel keeps the name as `_xldudf_XXGK_…`, and other add-ins can
 * make it so for good. A leading @ asks for one value only.
 */
const prefix = String.raw`(?:XXGK\.|(?:_xlfn\.)?_xldudf_XXGK[_.])`;
const whole = new RegExp(String.raw`^=\s*@?${prefix}([A-Z]+)\((.*)\)\s*$`, "is");
const anywhere = new RegExp(prefix, "i");

/** Reads a formula that is nothing but one call of ours over areas; null for any other. */
export function readCall(formula: string): FunctionCall | null {
  const match = whole.exec(formula);
  const name = functionNames.find((each) => each === match?.[1]?.toUpperCase());
  if (!match || !name) return null;
  const texts = splitArguments(match[2] ?? "");
  if (!texts) return null;
  const args = texts.map((text) => (text.trim() === "" ? null : readReference(text)));
  const understood = args.every((arg, n) => arg !== null || texts[n]?.trim() === "");
  return understood ? { name, args } : null;
}

export function writeCall({ name, args }: FunctionCall): string {
  const texts = args.map((arg) => (arg ? writeReference(arg) : ""));
  return `=XXGK.${name}(${texts.join(",")})`;
}

/** Whether the formula uses our functions in whatever way. */
export function mentionsFunctions(formula: string): boolean {
  return formula.startsWith("=") && anywhere.test(formula.replace(/"[^"]*"/g, '""'));
}

/** At the commas that stand in no quotes; null where there is more than plain references. */
export function splitArguments(text: string): string[] | null {
  const parts: string[] = [""];
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    else if (!quoted && /[()"{}]/.test(letter)) return null;
    if (letter === "," && !quoted) parts.push("");
    else parts.push((parts.pop() ?? "") + letter);
  }
  return parts;
}
