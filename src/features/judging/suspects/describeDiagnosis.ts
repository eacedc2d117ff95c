import { formatDecimal } from "../../../engine/Decimal";
import type { Reading } from "../../../engine/locate/Reading";
import type { FindingWords } from "../../../words/Words";
import type { SuspectsWords } from "../../../words/SuspectsWords";
import { describeFinding } from "../describe/describeFinding";
import { namesApart } from "../describe/namesApart";
import type { Finding } from "../findings/Finding";
import type { Choice, Diagnosis, Effect, Explanation } from "./Diagnosis";

export interface DiagnosisWords {
  readonly findings: FindingWords;
  readonly suspects: SuspectsWords;
}

/** How sure it is, in a few words. */
export function certaintyText(
  { certainty, certain, size, count, capped, atLeast }: Diagnosis,
  words: SuspectsWords
): string {
  switch (certainty) {
    case "only":
      return words.only;
    case "oneOf":
      return certain.length > 0 ? words.partly(size, certain.length) : words.oneOf(count, capped);
    default:
      return atLeast > 0 ? words.atLeast(atLeast) : words.none;
  }
}

/** What is said before the explanations, or instead of them. */
export function leadText(diagnosis: Diagnosis, { suspects }: DiagnosisWords): string {
  const { certainty, certain, choices, size, reason, atLeast, together } = diagnosis;
  const whole = together.leaves.length + together.brings.length === 0;
  if (certainty === "only") return suspects.lead(size, whole);
  if (certainty === "none") return suspects.reasons[reason ?? "depth"](atLeast);
  if (certain.length > 0) return suspects.partlyLead(size, certain.length, whole);
  const line = lineOf(diagnosis);
  if (line) return suspects.someInLine(line.each, line.label, whole);
  if (choices.length > 1) return suspects.severalLead(choices.length, whole);
  return suspects.oneOfLead(size, whole);
}

/** What is said before one of the places where explanations differ. */
export function choiceText({ options, count, capped }: Choice, words: SuspectsWords): string {
  const sizes = new Set(options.map(({ changes }) => changes.length));
  const [size = 1] = sizes;
  return words.choice(sizes.size === 1 ? size : null, count, capped);
}

/** What does not hold once the changes are made; "" when everything does. */
export function remainderText(
  { leaves, brings }: Effect,
  { findings, suspects }: DiagnosisWords
): string {
  const said = (list: readonly Finding[]) =>
    list.slice(0, mostNamed).map((finding) => describeFinding(finding, findings).headline);
  return [
    ...(leaves.length > 0 ? [suspects.leaves(leaves.length, said(leaves))] : []),
    ...(brings.length > 0 ? [suspects.brings(brings.length, said(brings))] : []),
  ].join("");
}

/** Of the findings that remain. */
const mostNamed = 2;

/** The one row or column in which every suspect lies, where one cell is wrong and many may be. */
function lineOf({
  size,
  count,
  cells,
}: Diagnosis): { each: "row" | "column"; label: string } | null {
  const [first] = cells;
  if (!first || size !== 1 || count < 3) return null;
  if (first.columnLabel && cells.every(({ column }) => column === first.column))
    return { each: "column", label: first.columnLabel };
  // The one row of a table has no name, and tells nothing.
  return first.rowLabel && cells.every(({ row }) => row === first.row)
    ? { each: "row", label: first.rowLabel }
    : null;
}

/** What several changes look like taken together; "" when they look like nothing known. */
export function wholeReadingText(
  { readings }: Pick<Explanation, "readings">,
  { at }: Diagnosis,
  words: DiagnosisWords
): string {
  const whole = readings.find(isOfSeveral);
  return whole ? one(whole, at, words) : "";
}

function isOfSeveral({ kind }: Reading): boolean {
  return kind === "swapped" || kind === "shifted" || kind === "moved" || kind === "carried";
}

/** What the changes look like, in the clerk's words; "" when they look like nothing known. */
export function readingText(
  { readings }: Pick<Explanation, "readings">,
  { at }: Diagnosis,
  words: DiagnosisWords
): string {
  const [whole] = readings.filter(({ kind }) => kind !== "typing" && kind !== "neighbourFigure");
  const chosen = whole ? [whole] : readings;
  return [...new Set(chosen.map((reading) => one(reading, at, words)))].join(words.suspects.and);
}

function one(
  reading: Reading,
  at: Diagnosis["at"],
  { findings, suspects: { readings: say } }: DiagnosisWords
): string {
  const cells = (codes: readonly string[]) => codes.flatMap((code) => at.get(code) ?? []);
  const names = (...codes: readonly string[]) => namesApart(cells(codes), findings);
  switch (reading.kind) {
    case "typing":
      return say.slips[reading.slip];
    case "neighbourFigure": {
      const [, neighbour = ""] = names(reading.code, reading.neighbour);
      return say.neighbourFigure(neighbour);
    }
    case "carried": {
      const [part = "", total = ""] = names(reading.part, reading.total);
      const { units } = reading.amount;
      return say.carried(part, total, formatDecimal(reading.amount).replace("-", ""), units > 0n);
    }
    case "totalOmits":
    case "totalDoubles": {
      const [total = "", ...parts] = names(reading.total, ...reading.parts);
      return say[reading.kind](total, parts);
    }
    case "swapped": {
      const [first = "", second = ""] = names(...reading.codes);
      return say.swapped(first, second);
    }
    case "shifted":
      return say.shifted[reading.towards];
    case "moved": {
      const [from = "", to = ""] = names(reading.recordedIn, reading.belongsIn);
      return say.moved(formatDecimal(reading.amount), from, to);
    }
  }
}
