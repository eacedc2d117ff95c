import { narratives } from "../../../editions/narratives";
import type { Figure } from "../../../engine/Figure";
import type { TextWords } from "../../../words/TextWords";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { FoundTable } from "../../reading/tables/findTables";
import { cellsOfAll } from "../../reading/tables/foundCells";
import { judgeStructure, type StructureRule } from "./structure";
import { judgeText } from "./judgeText";
import { cellsOf, type Cells } from "./measures";
import type { TextClaim, TextRule } from "./TextClaim";

/** A claim with what is said of it, and where its figures stand. */
export interface CheckedClaim extends Omit<TextClaim, "readings"> {
  readonly raw: string;
  /** The reading that holds; null where none does. */
  readonly measure: string | null;
  readonly readings: readonly (TextClaim["readings"][number] & {
    readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  })[];
  readonly severity: "error" | "review" | null;
  /** "" where nothing is wrong. */
  readonly message: string;
}

export interface CheckedText {
  readonly counts: Record<"numbers" | "agree" | "disagree" | "silent", number>;
  readonly claims: readonly CheckedClaim[];
  readonly structure: readonly {
    readonly rule: StructureRule;
    readonly outcome: "disagree";
    readonly section: number | null;
    readonly message: string;
  }[];
}

export interface TextTables {
  readonly now: readonly FoundTable[];
  readonly then: readonly FoundTable[];
  readonly year: number | null;
}

/** Reads a text against the tables of its report; null where no edition of theirs has a grammar. */
export function checkText(text: string, tables: TextTables, words: TextWords): CheckedText | null {
  const { now, then, year } = tables;
  const main = now.find(({ table }) => table.id === "t3" || table.id === "stat");
  const edition = main?.edition.id;
  const narrative = narratives.find((each) => each.edition === edition);
  if (!narrative) return null;
  const places = cellsOfAll(now);
  const prior = valuesOf(cellsOfAll(then));
  const ground = { narrative, cells: valuesOf(places), prior, year };
  const claims = judgeText(text, ground).map((claim) => spoken(text, claim, places, words));
  const count = (outcome: TextClaim["outcome"]) =>
    claims.filter((claim) => claim.outcome === outcome).length;
  return {
    counts: {
      numbers: claims.length,
      agree: count("agree"),
      disagree: count("disagree"),
      silent: count("silent"),
    },
    claims,
    structure: judgeStructure(text, {
      fees: narrative.edition === "2021" && ground.cells("t3.r3.6.2.c7") !== 0,
    }).map(({ rule, section }) => ({
      rule,
      outcome: "disagree",
      section,
      message: words.structure[rule](section ?? 0),
    })),
  };
}

/** What a cell holds; of a total that is blank, the sum of its row is not guessed. */
function valuesOf(places: ReadonlyMap<string, FoundCell>): Cells {
  return (code) => {
    const figure: Figure | undefined = places.get(code)?.figure;
    if (figure?.is !== "number") return null;
    return Number(figure.value.units) / 10 ** figure.value.scale;
  };
}

const kinds: Readonly<Record<TextRule, keyof TextWords["contradicts"]>> = {
  T1: "number",
  T2: "parts",
  T3: "share",
  T4: "number",
  T5: "none",
  T6: "number",
  T7: "parts",
};

function spoken(
  text: string,
  claim: TextClaim,
  places: ReadonlyMap<string, FoundCell>,
  words: TextWords
): CheckedClaim {
  const raw = text.slice(claim.at, claim.end);
  const { outcome, rule } = claim;
  const readings = claim.readings.map(({ measure, value }) =>
    words.reading(measure, String(Math.round(value * 1e4) / 1e4))
  );
  const isSaid = outcome === "disagree" && rule !== null;
  return {
    ...claim,
    raw,
    measure: claim.readings.find(({ holds }) => holds)?.measure ?? null,
    severity: isSaid ? (rule === "T5" ? "error" : "review") : null,
    message: isSaid ? words.contradicts[kinds[rule]](raw, readings) : "",
    readings: claim.readings.map((reading) => ({
      ...reading,
      cells: cellsOf(reading.measure).flatMap(({ code }) => {
        const cell = places.get(code);
        return cell ? [{ sheet: cell.sheetName, address: cell.address }] : [];
      }),
    })),
  };
}
