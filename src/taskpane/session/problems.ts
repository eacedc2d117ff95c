import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { isExplained } from "../../features/judging/explain/withExplanations";
import { missingIn, type Finding } from "../../features/judging/findings/Finding";
import type { FindingId } from "../../features/judging/findings/FindingId";
import type { Diagnosis } from "../../features/judging/suspects/Diagnosis";
import type { FoundCell } from "../../features/reading/tables/FoundCell";

/** One place to go to: cells that are probably wrong, or a finding that nothing explains. */
export interface Problem {
  readonly key: string;
  readonly cells: readonly FoundCell[];
}

/**
 * Where to look, one after the other: the cells that are certainly wrong, the places with several
 * ways, then the findings that go with none of them, errors first. One error is one problem.
 */
export function problemsOf({ diagnoses, validation }: CheckedWorkbook): Problem[] {
  const explained = keysExplained(diagnoses);
  const left = validation.findings.filter(
    (finding) => !explained.has(findingKey(finding.id)) && !isExplained(finding)
  );
  const of = (wanted: Finding["outcome"]) =>
    left.filter(({ outcome }) => outcome === wanted).map(problemOfFinding);
  return [
    ...diagnoses.flatMap(problemsOfDiagnosis),
    ...of("error"),
    ...of("review"),
    ...of("unassessed"),
  ].filter(({ cells }) => cells.length > 0);
}

/** The findings that go when what a diagnosis says is mended: they are said by it. */
export function keysExplained(diagnoses: readonly Diagnosis[]): ReadonlySet<string> {
  return new Set(
    diagnoses.flatMap(({ certainty, findings }) =>
      certainty === "only" || certainty === "oneOf" ? findings.map(findingKey) : []
    )
  );
}

function problemsOfDiagnosis({ place, certain, choices }: Diagnosis): Problem[] {
  return [
    ...certain.map(({ key, changes }) => ({ key, cells: changes.map(({ cell }) => cell) })),
    ...choices.map(({ options }, index) => ({
      key: choiceKey(place, index),
      cells: different(options.flatMap(({ changes }) => changes.map(({ cell }) => cell))),
    })),
  ];
}

export function choiceKey(place: string, index: number): string {
  return `${place} ${index}`;
}

export function problemOfFinding(finding: Finding): Problem {
  const missing = missingIn(finding);
  return { key: findingKey(finding.id), cells: missing.length > 0 ? missing : finding.cells };
}

/** What makes a finding the same, as one text. */
export function findingKey(id: FindingId): string {
  return JSON.stringify(id);
}

function different(cells: readonly FoundCell[]): FoundCell[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}/${cell.address}`, cell])).values()];
}
