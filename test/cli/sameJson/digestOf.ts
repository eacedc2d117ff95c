import { createHash } from "node:crypto";
import { reportFile } from "../../../src/cli/reportFile";
import { markFindings } from "../../../src/features/drawing/mark/markFindings";
import { validateReport } from "../../../src/features/judging/check/validateReport";
import { describeFinding } from "../../../src/features/judging/describe/describeFinding";
import { locateErrors } from "../../../src/features/judging/suspects/locateErrors";
import { wordsFor } from "../../../src/words";
import type { Variant } from "./variants";

const words = wordsFor("zh-CN");

/** What is said of a report, as short texts that differ as soon as one byte of it does. */
export interface Digest {
  readonly findings: string;
  readonly rest: string;
}

/**
 * Digests what `xxgk check --format json` prints of a report. `findings` is what the checks say:
 * counts, findings, suspects, and what else comes of them (advice, marks, what explanations are kept
 * by); `rest` is what was read and all other fields, which may grow.
 */
export async function digestOf({ name, snapshot, before }: Variant): Promise<Digest> {
  const validation = validateReport(snapshot, before);
  const diagnoses = await locateErrors({ snapshot, before, validation });
  const { verdict, counts, prior, reports, blanks, findings, ...rest } = reportFile(
    name,
    validation,
    diagnoses,
    words
  );
  const said = validation.findings.map((finding) => describeFinding(finding, words.findings));
  const kept = validation.findings.map(({ explanation }) => explanation ?? null);
  const rules = validation.rules.map(({ id, passed, errors, reviews, unassessed }) =>
    [id, passed, errors, reviews, unassessed].join()
  );
  const notRun = validation.notRun.map(({ check, lacks }) => [check.id, lacks].join());
  const marks = markFindings(snapshot, validation, diagnoses);
  const judged = { verdict, counts, prior, reports, blanks, findings };
  const { passed, errors, reviews, unassessed } = counts;
  const sums = [passed, errors, reviews, unassessed].join("/");
  return {
    findings: `${name}: ${verdict} ${sums} json ${hash(judged)} words ${hash([said, kept, rules, notRun])} marks ${hash(marks)}`,
    rest: `${name}: ${hash(rest)}`,
  };
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 10);
}
