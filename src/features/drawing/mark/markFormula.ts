import { absoluteAddress } from "../../../sheets/address";
import { cellList } from "../../workbook/cellList";
import type { Finding } from "../../judging/findings/Finding";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** Finer than any figure of the forms, coarser than the noise of floating point. */
const decimals = 6;
/** How left − right compares with 0 where the claim is broken, for kinds whose cells lie in one table. */
const brokenWhen: Partial<Record<Finding["check"]["kind"], string>> = {
  balance: "<>",
  sum: "<>",
  equal: "<>",
  atMost: ">",
};
/** Excel refuses longer text inside a formula. */
const longestText = 200;

/**
 * The condition under which the finding still stands, as a formula over absolute addresses: the
 * negation of the check itself, so that the mark goes when the figures agree; or, where a formula
 * would read the cells otherwise than the check did, that the cell still holds what was flagged.
 */
export function markFormula(finding: Finding, cell: FoundCell): string {
  // A formula over last year's sheet would break with that sheet, so the mark stays with the value.
  if (finding.cells.some(({ year }) => year === "prior")) return stillHolds(cell);
  const broken = brokenWhen[finding.check.kind];
  if (finding.is === "differing" && broken && finding.cells.every(isTrueNumber)) {
    const { left, right } = finding;
    return `ROUND(${sumOf(left.cells)}-${sumOf(right.cells)},${decimals})${broken}0`;
  }
  return negation(finding, cell) ?? stillHolds(cell);
}

function negation({ check }: Finding, cell: FoundCell): string | null {
  const at = absoluteAddress(cell.row, cell.column);
  switch (check.kind) {
    case "filled":
      return `LEN(TRIM(${at}))=0`;
    case "noErrorValue":
      return `ISERROR(${at})`;
    case "wholeNumber":
      return isTrueNumber(cell) ? `${at}<>INT(${at})` : null;
    case "notNegative":
      return isTrueNumber(cell) ? `${at}<0` : null;
    case "moneyForm":
      return isTrueNumber(cell) ? `ROUND(${at},${decimals})<>${at}` : null;
    case "noTextNumber":
      return `ISTEXT(${at})`;
    default:
      return null;
  }
}

function stillHolds({ row, column, value }: FoundCell): string {
  const at = absoluteAddress(row, column);
  if (typeof value === "number") return `${at}=${String(value)}`;
  if (typeof value === "boolean") return `${at}=${value ? "TRUE" : "FALSE"}`;
  if (value === "") return `LEN(TRIM(${at}))=0`;
  const text = value.slice(0, longestText).replaceAll('"', '""');
  return value.length > longestText
    ? `LEFT(${at},${longestText})="${text}"`
    : `EXACT(${at},"${text}")`;
}

function sumOf(cells: readonly FoundCell[]): string {
  return cells.length > 0 ? `SUM(${cellList(cells, "absolute")})` : "0";
}

function isTrueNumber({ figure }: FoundCell): boolean {
  return figure.is === "number" && figure.written === "number";
}
