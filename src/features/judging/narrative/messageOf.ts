import type { Measure, Narrative } from "../../../editions/Narrative";
import type { TextWords } from "../../../words/TextWords";
import type { FoundCell } from "../../reading/tables/FoundCell";
import { cellsOf } from "./measures";
import type { TextClaim, TextRule } from "./TextClaim";

interface Beside {
  readonly claims: readonly TextClaim[];
  readonly places: ReadonlyMap<string, FoundCell>;
  readonly narrative: Narrative;
}

const kinds: Readonly<Record<TextRule, keyof TextWords["contradicts"]>> = {
  T1: "number",
  T2: "parts",
  T3: "share",
  T4: "number",
  T5: "none",
  T6: "all",
  T7: "balance",
  T8: "larger",
};

/** What is said of a claim that does not hold, with every reading and what it comes to. */
export function messageOf(
  text: string,
  claim: TextClaim,
  beside: Beside,
  words: TextWords
): string {
  const raw = text.slice(claim.at, claim.end);
  const readings = claim.readings.map(({ measure, value }) =>
    claim.rule === "T7"
      ? measure.replace(" = ", " ≠ ")
      : words.reading(nameOf(measure, beside.places, words), String(Math.round(value * 1e4) / 1e4))
  );
  const told = words.contradicts[kinds[claim.rule ?? "T1"]](raw, readings);
  const left = claim.rule === "T2" ? untold(claim, beside) : [];
  return left.length === 0 ? told : told + words.untold(left);
}

/** A sum of more cells is named by its first and their number. */
const mostNamed = 3;

/** Cells by the names of their rows and columns; arithmetic of the text as it is. */
export function nameOf(
  measure: Measure,
  places: ReadonlyMap<string, FoundCell>,
  words: TextWords
): string {
  const cells = cellsOf(measure).flatMap(({ code, sign }) => {
    const cell = places.get(code);
    return cell ? [{ name: words.cell(cell.rowLabel, cell.columnLabel), sign }] : [];
  });
  const [first] = cells;
  if (!first) return measure;
  if (cells.length > mostNamed) return words.sumOf(first.name, cells.length);
  return cells
    .map(({ name, sign }, at) => (at === 0 ? "" : sign < 0 ? " − " : " ＋ ") + name)
    .join("");
}

/** Results that the tables have and the paragraph does not tell, where its list falls short. */
function untold(
  { value, paragraph }: TextClaim,
  { claims, places, narrative: { results } }: Beside
): string[] {
  const figure = (code: string) => {
    const of = places.get(code)?.figure;
    return of?.is === "number" ? Number(of.value.units) / 10 ** of.value.scale : 0;
  };
  if (figure(results.total) !== value) return [];
  const told = new Set(
    claims
      .filter((claim) => claim.paragraph === paragraph)
      .flatMap(({ readings }) => readings.flatMap(({ measure }) => cellsOf(measure)))
      .map(({ code }) => code)
  );
  return results.parts
    .filter((code) => figure(code) !== 0 && !told.has(code))
    .map((code) => `${places.get(code)?.rowLabel ?? code} ${figure(code)}`);
}
