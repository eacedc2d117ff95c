import { Button, mergeClasses } from "@fluentui/react-components";
import { cellName } from "../../../features/judging/describe/cellName";
import { wholeReadingText } from "../../../features/judging/suspects/describeDiagnosis";
import type { Diagnosis } from "../../../features/judging/suspects/Diagnosis";
import { rewritesOf } from "../../../features/doing/adopt/writeFigures";
import { ProblemSign } from "../ProblemSign";
import { ExplanationItem } from "./ExplanationItem";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

/** The cells that are wrong whichever explanation is true: each to be taken over, or all at once. */
export function CertainCells({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const card = useCardStyles();
  const { suspects, words, resting } = useSuspects();
  const { pane, change: arrow, and } = words.suspects;
  const { certain, certainty, together } = diagnosis;
  if (certain.length === 0) return null;
  const changes = certain.flatMap((explanation) => explanation.changes);
  const named = changes.map(
    ({ cell, from, to }) => `${cellName(cell, words.findings)} ${arrow(from, to)}`
  );
  const reading = wholeReadingText(together, diagnosis, words);
  return (
    <div className={card.list} data-testid="certain">
      {certainty !== "only" && <div>{pane.certain(certain.length)}</div>}
      <ul className={mergeClasses(card.list, card.divided)}>
        {certain.map((explanation) => (
          <li key={explanation.key}>
            <ProblemSign of={explanation.key} />
            <ExplanationItem
              explanation={explanation}
              diagnosis={diagnosis}
              isPrimary={certain.length === 1}
            />
          </li>
        ))}
      </ul>
      {reading && <p className={card.quiet}>{reading}</p>}
      {certain.length > 1 && rewritesOf(changes) && (
        <div>
          <Button
            appearance="primary"
            disabled={resting}
            aria-label={pane.adoptNamed(named.join(and))}
            onClick={() => void suspects.adopt(changes)}
          >
            {pane.adopt(certain.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
