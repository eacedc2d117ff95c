import { Button } from "@fluentui/react-components";
import { cellName } from "../../../features/judging/describe/cellName";
import { readingText, remainderText } from "../../../features/judging/suspects/describeDiagnosis";
import type { FoundCell } from "../../../features/reading/tables/FoundCell";
import type { Diagnosis, Explanation } from "../../../features/judging/suspects/Diagnosis";
import { rewritesOf } from "../../../features/doing/adopt/writeFigures";
import { ChangeLine } from "./ChangeLine";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

interface Props {
  readonly explanation: Explanation;
  readonly diagnosis: Diagnosis;
  /** Nothing else is suggested. */
  readonly isPrimary: boolean;
}

/** One set of changes: its cells, what it looks like, and the button that makes them. */
export function ExplanationItem({ explanation, diagnosis, isPrimary }: Props) {
  const card = useCardStyles();
  const { suspects, words, resting } = useSuspects();
  const { pane, change: arrow } = words.suspects;
  const { changes } = explanation;
  const line = commonLine(changes.map(({ cell }) => cell));
  const reading = readingText(explanation, diagnosis, words);
  const named = changes.map(
    ({ cell, from, to }) => `${cellName(cell, words.findings)} ${arrow(from, to)}`
  );
  // Where it is all that is changed, what it breaks is its own doing.
  const isWhole = diagnosis.certain.length === 0 && diagnosis.choices.length === 1;
  const harm = isWhole ? remainderText({ ...explanation, leaves: [] }, words) : "";
  return (
    <div
      className={card.list}
      data-testid="suspect"
      data-changes={changes.map(({ cell, to }) => `${cell.address}=${to}`).join(",")}
    >
      {line && <div>{line.heading}</div>}
      {changes.map((change) => (
        <ChangeLine
          key={change.cell.code}
          change={change}
          {...(line ? { shortName: line.nameOf(change.cell) } : {})}
          {...(changes.length === 1 ? { note: reading } : {})}
        />
      ))}
      {reading && changes.length > 1 && <p className={card.quiet}>{reading}</p>}
      {harm && <p className={card.quiet}>{harm}</p>}
      {rewritesOf(changes) ? (
        <div>
          <Button
            appearance={isPrimary ? "primary" : "secondary"}
            disabled={resting}
            aria-label={pane.adoptNamed(named.join(words.suspects.and))}
            onClick={() => void suspects.adopt(changes)}
          >
            {pane.adopt(changes.length)}
          </Button>
        </div>
      ) : (
        <p className={card.quiet}>{pane.isFormula}</p>
      )}
    </div>
  );
}

/** What cells of one row or column have in common, and what tells them apart. */
function commonLine(cells: readonly FoundCell[]) {
  const [first, ...others] = cells;
  if (!first || others.length === 0) return null;
  if (others.every(({ row }) => row === first.row) && first.rowLabel)
    return { heading: first.rowLabel, nameOf: ({ columnLabel }: FoundCell) => columnLabel };
  return others.every(({ column }) => column === first.column) && first.rowLabel
    ? { heading: first.columnLabel, nameOf: ({ rowLabel }: FoundCell) => rowLabel }
    : null;
}
