import { missingIn, sidesOf, type Finding } from "../../features/judging/findings/Finding";
import type { FoundCell } from "../../features/reading/tables/FoundCell";

/** A finding that has a card of its own, and what could not be checked because of it. */
export interface Listed {
  readonly finding: Finding;
  readonly follows: readonly Finding[];
}

/** Up to so many rows that are not there are listed each by itself. */
const mostRowsListed = 3;

/**
 * Puts what could not be checked behind what keeps it from being checked: a cell that holds no
 * number, or a row that the table does not have. Each stands once, behind the first of its causes.
 *
 * @param broken findings in the order in which they are to be listed
 * @returns the causes first, then the others; and what has no cause among them
 */
export function causesOf(
  broken: readonly Finding[],
  unassessed: readonly Finding[]
): { readonly listed: readonly Listed[]; readonly rest: readonly Finding[] } {
  const rows = unassessed.filter(isAbsentRow);
  const absent = rows.length <= mostRowsListed ? rows : [];
  const left = new Set(unassessed.filter((finding) => !absent.includes(finding)));
  const listed = [...absent, ...broken].map((finding): Listed => {
    const follows = [...left].filter((other) => follow(other, finding));
    for (const other of follows) left.delete(other);
    return { finding, follows };
  });
  const isCause = ({ finding, follows }: Listed) => follows.length > 0 || absent.includes(finding);
  return {
    listed: [...listed.filter(isCause), ...listed.filter((each) => !isCause(each))],
    rest: [...left],
  };
}

/** The check for blanks says of a row that is not there that it is not there, and nothing else. */
function isAbsentRow(finding: Finding): boolean {
  return finding.is === "unfilled" && finding.gone.rows.length > 0;
}

function follow(other: Finding, cause: Finding): boolean {
  if (cause.is === "unfilled") return goneRows(other).some((row) => cause.gone.rows.includes(row));
  // A claim between figures is no cause: only what makes a cell unreadable is.
  if (sidesOf(cause)) return false;
  const cells = new Set(cause.cells.map(place));
  return missingIn(other).some((cell) => cells.has(place(cell)));
}

function goneRows(finding: Finding): readonly string[] {
  return "gone" in finding ? finding.gone.rows : [];
}

function place({ sheet, address }: FoundCell): string {
  return `${sheet}/${address}`;
}
