import type { About } from "./Check";
import type { Claim, Comparison, Term } from "./Claim";
import type { Code } from "./Code";
import { addDecimals, subtractDecimals, type Decimal } from "./Decimal";
import type { Figures } from "./Figure";
import type { Compared, Result, Side, Undecided } from "./Result";

/** Whether a claim holds; it is not decided where a cell that it needs is no number. */
export function judge<Of extends About>(claim: Claim<Of>, figures: Figures): Result<Of> {
  const { check, line } = claim;
  return { check, line, ...compare(claim, figures, check.severity) };
}

/** @param severity what it is where the amounts do not stand to each other as they must */
export function compare(
  { left: one, relation, right: other, tolerance }: Comparison,
  figures: Figures,
  severity: About["severity"]
): Compared | Undecided {
  const missing: Code[] = [];
  const left = addUp(one, figures, missing);
  const right = addUp(other, figures, missing);
  const cells = [...left.codes, ...right.codes];
  if (left.value === null || right.value === null)
    return { is: "undecided", outcome: "unassessed", left, right, cells, missing };
  const difference = subtractDecimals(left.value, right.value);
  const holds = relation.holds({ left: left.value, right: right.value, difference, tolerance });
  return { is: "compared", outcome: holds ? "pass" : severity, left, right, difference, cells };
}

/** The sum, or none when a cell is no number; such cells are added to `missing`. */
function addUp(terms: readonly Term[], figures: Figures, missing: Code[]): Side {
  const codes: Code[] = [];
  const values: Decimal[] = [];
  let isWhole = true;
  for (const term of terms) {
    if ("amount" in term) {
      values.push(term.amount);
      continue;
    }
    const figure = figures.get(term.code);
    const isNumber = figure?.is === "number";
    if (!isNumber && term.ifKnown) continue;
    codes.push(term.code);
    if (isNumber) values.push(signed(figure.value, term.sign));
    else missing.push(term.code);
    isWhole &&= isNumber;
  }
  return { codes, value: isWhole ? addDecimals(values) : null };
}

function signed(value: Decimal, sign: 1 | -1): Decimal {
  return sign === 1 ? value : { units: -value.units, scale: value.scale };
}
