import type { Finding } from "../findings/Validation";

/** How many different cells hold no number, so that something could not be checked. */
export function cellsWithoutNumber(findings: readonly Finding[]): number {
  const cells = findings.flatMap(({ check, cells, missing }) =>
    check.kind === "filled" ? cells : missing
  );
  return new Set(cells.map(({ sheet, address }) => `${sheet}/${address}`)).size;
}
