import { narratives } from "../../../editions/narratives";
import type { Narrative } from "../../../editions/Narrative";
import { textChecks } from "../../../editions/textChecks";
import type { IsPut } from "../rules/rulesPut";
import type { Figure } from "../../../engine/Figure";
import type { TextWords } from "../../../words/TextWords";
import { sectionsOf } from "../../reading/narrative/sections";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { FoundTable } from "../../reading/tables/findTables";
import { cellsOfAll } from "../../reading/tables/foundCells";
import { messageOf } from "./messageOf";
import { judgeStructure, type StructureRule } from "./structure";
import { judgeText } from "./judgeText";
import { cellsOf, type Cells } from "./measures";
import type { TextClaim, TextReading } from "./TextClaim";

/** A reading, with where its figures stand. */
export interface PlacedReading extends TextReading {
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
}

/** A claim with what is said of it. `at` and `end` count units of UTF-16, as `slice` does. */
export interface CheckedClaim extends Omit<TextClaim, "readings"> {
  /** 1 to 6; null before the first heading. */
  readonly section: number | null;
  readonly raw: string;
  /** The reading that holds; null where none does. */
  readonly measure: string | null;
  readonly readings: readonly PlacedReading[];
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

/** What a text is read against; without tables only what it says of its own numbers is judged. */
export interface TextTables {
  readonly now: readonly FoundTable[];
  readonly then: readonly FoundTable[];
  /** "" where it is not known. */
  readonly unit: string;
  readonly year: number | null;
}

const severities = new Map(textChecks.map(({ id, severity }) => [id, severity]));

/**
 * Reads a text against the tables of its report.
 *
 * @param isPut whether the workbook wants a rule: of the others nothing is said
 */
export function checkText(
  text: string,
  tables: TextTables,
  words: TextWords,
  isPut: IsPut = () => true
): CheckedText {
  const { now, then, unit, year } = tables;
  const narrative = narrativeOf(tables);
  const places = cellsOfAll(now);
  const cells = valuesOf(places);
  const claims = judgeText(text, { narrative, cells, prior: valuesOf(cellsOfAll(then)), year });
  const sections = sectionsOf(text);
  const said = claims.map((claim): CheckedClaim => {
    const rule = claim.outcome === "disagree" ? claim.rule : null;
    const isSaid = rule !== null && isPut({ id: rule });
    const message = isSaid ? messageOf(text, claim, { claims, places, narrative }, words) : "";
    return {
      section: sections.findLast(({ at }) => at <= claim.at)?.number ?? null,
      ...claim,
      raw: text.slice(claim.at, claim.end),
      measure: claim.readings.find(({ holds }) => holds)?.measure ?? null,
      severity: isSaid ? (severities.get(rule) ?? null) : null,
      message,
      readings: claim.readings.map((reading) => ({ ...reading, cells: placesOf(reading, places) })),
    };
  });
  const structure = judgeStructure(text, { fees: asksForFees(narrative, cells), unit, year });
  return {
    counts: countsOf(claims),
    claims: said,
    structure: structure
      .filter(({ rule }) => isPut({ id: rule }))
      .map(({ rule, section, found }) => ({
        rule,
        outcome: "disagree",
        section,
        message: words.structure[rule](section ?? 0, found ?? ""),
      })),
  };
}

/** The grammar of the edition of the tables; without any, of the one of the year. */
export function narrativeOf({ now, year }: Pick<TextTables, "now" | "year">): Narrative {
  const main = now.find(({ table }) => table.id === "t3" || table.id === "stat") ?? now[0];
  const ofYear = year === null || year > 2020 ? "2021" : year > 2018 ? "2019" : "2014";
  const edition = main?.edition.id ?? ofYear;
  const own = narratives.find((each) => each.edition === edition) ?? narratives[0];
  if (!own) throw new Error("no edition has a grammar");
  return own;
}

/** The edition of 2021 has fees told in the sixth section; it is asked for where there were any. */
function asksForFees({ edition }: Narrative, cells: Cells): boolean {
  return (
    edition === "2021" && ["t3.r3.6.2.c7", "t2_8.r1.c1"].some((code) => (cells(code) ?? 0) > 0)
  );
}

function countsOf(claims: readonly TextClaim[]): CheckedText["counts"] {
  const count = (outcome: TextClaim["outcome"]) =>
    claims.filter((claim) => claim.outcome === outcome).length;
  return {
    numbers: claims.length,
    agree: count("agree"),
    disagree: count("disagree"),
    silent: count("silent"),
  };
}

function placesOf({ measure }: TextReading, places: ReadonlyMap<string, FoundCell>) {
  return cellsOf(measure).flatMap(({ code }) => {
    const cell = places.get(code);
    return cell ? [{ sheet: cell.sheetName, address: cell.address }] : [];
  });
}

/** What a cell holds; of a total that is blank, the sum of its row is not guessed. */
export function valuesOf(places: ReadonlyMap<string, FoundCell>): Cells {
  return (code) => {
    const figure: Figure | undefined = places.get(code)?.figure;
    if (figure?.is !== "number") return null;
    return Number(figure.value.units) / 10 ** figure.value.scale;
  };
}
