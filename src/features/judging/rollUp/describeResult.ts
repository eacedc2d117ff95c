import type { Edition } from "../../../editions/Edition";
import type { Guess, RollUpResult } from "../../../engine/rollUp/RollUpResult";
import type { RollUpWords } from "../../../words/RollUpWords";
import { cellNames } from "./cellNames";

/** What does not hold of a sum, in a sentence, with what it may come from. */
export function describeResult(result: RollUpResult, edition: Edition, words: RollUpWords): string {
  const cell = (code: string) => {
    const name = cellNames(edition).get(code);
    return name ? words.sheets.cell(name.form, name.row, name.column) : code;
  };
  const said = headline(result, cell, words);
  return result.guess ? `${said}${words.list}${guessText(result.guess, cell, words)}` : said;
}

type NameOf = (code: string) => string;

/** More units than this are named by the first of them. */
const mostNames = 5;

function headline(result: RollUpResult, nameOf: NameOf, words: RollUpWords): string {
  const { check, code, outcome } = result;
  const { findings } = words;
  const cell = code === null ? "" : nameOf(code);
  const [left, right] = [result.left ?? "", result.right ?? ""];
  const units = named(result.units, words);
  switch (check.kind) {
    case "belowUnits":
    case "unlikeUnits":
      return outcome === "unassessed"
        ? findings.unpublished(cell, right)
        : findings[check.kind](cell, left, right);
    case "sumChecked":
      return findings.sumChecked(left, right, units);
    case "share":
      return check.least.part === check.least.of
        ? findings.all(cell, units, left)
        : findings.most(cell, units, left);
    case "regulations":
      return findings.regulations(cell, units);
    case "carriedOver":
      return findings.carriedOver(units, cell, left, right);
    case "sameFigures":
    case "likeLastYear":
    case "sentTwice":
    case "otherName":
    case "vertical":
    case "wholeArea":
      return findings[check.kind](units);
  }
}

function guessText(guess: Guess, nameOf: NameOf, words: RollUpWords): string {
  return "to" in guess
    ? words.guesses[guess.is](nameOf(guess.to))
    : words.guesses[guess.is](named(guess.units, words));
}

function named(units: readonly string[], { and }: RollUpWords): string {
  return units.length > mostNames ? `${units.slice(0, mostNames).join(and)}…` : units.join(and);
}
