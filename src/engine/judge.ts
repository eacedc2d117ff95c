import type { About } from "./Check";
import { codesIn, type Claim, type Comparison, type Term } from "./Claim";
import type { Code } from "./Code";
import { addDecimals, subtractDecimals, type Decimal } from "./Decimal";
import type { Figures } from "./Figure";
import { remember } from "./remember";
import type { Result } from "./Result";

/** Whether a claim holds; it is not decided where a cell that it needs is no number. */
export function judge<Of extends About>(claim: Claim<Of>, figures: Figures): Result<Of> {
  const { check, line, relation, tolerance } = claim;
  const missing: Code[] = [];
  const { left: one, right: other, cells } = readBy(claim, figures);
  const left = { codes: one, value: addUp(claim.left, figures, missing) };
  const right = { codes: other, value: addUp(claim.right, figures, missing) };
  if (left.value === null || right.value === null)
    return { check, line, is: "undecided", outcome: "unassessed", left, right, cells, missing };
  const difference = subtractDecimals(left.value, right.value);
  const holds = relation.holds({ left: left.value, right: right.value, difference, tolerance });
  const outcome = holds ? "pass" : check.severity;
  return { check, line, is: "compared", outcome, left, right, difference, cells };
}

interface Read {
  readonly left: readonly Code[];
  readonly right: readonly Code[];
  readonly cells: readonly Code[];
}

/** The cells that a claim reads, as far as they do not depend on what stands in them. */
const always = remember(({ left, right }: Comparison) => {
  const terms = [...left, ...right];
  const depends = terms.some((term) => "code" in term && term.ifKnown);
  return { depends, ...readIn(left, right) };
});

/** The cells that a claim reads; of those that count where they are known, the known ones. */
function readBy(claim: Comparison, figures: Figures): Read {
  const read = always(claim);
  if (!read.depends) return read;
  const isRead = (term: Term) =>
    !("code" in term && term.ifKnown) || figures.get(term.code)?.is === "number";
  return readIn(claim.left.filter(isRead), claim.right.filter(isRead));
}

function readIn(left: readonly Term[], right: readonly Term[]): Read {
  const [one, other] = [codesIn(left), codesIn(right)];
  return { left: one, right: other, cells: [...one, ...other] };
}

/** The sum, or none when a cell is no number; such cells are added to `missing`. */
function addUp(terms: readonly Term[], figures: Figures, missing: Code[]): Decimal | null {
  const before = missing.length;
  const values: Decimal[] = [];
  for (const term of terms) {
    if ("amount" in term) {
      values.push(term.amount);
      continue;
    }
    const figure = figures.get(term.code);
    if (figure?.is === "number") values.push(signed(figure.value, term.sign));
    else if (!term.ifKnown) missing.push(term.code);
  }
  return missing.length > before ? null : addDecimals(values);
}

function signed(value: Decimal, sign: 1 | -1): Decimal {
  return sign === 1 ? value : { units: -value.units, scale: value.scale };
}
