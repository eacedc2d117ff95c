import { missingIn, type Finding } from "../findings/Finding";

/** How many different cells hold no number, so that something could not be checked. */
export function cellsWithoutNumber(findings: readonly Finding[]): number {
  const cells = findings.flatMap((finding) =>
    finding.check.kind === "filled" ? finding.cells : missingIn(finding)
  );
  return new Set(cells.map(({ sheet, address }) => `${sheet}/${address}`)).size;
}
