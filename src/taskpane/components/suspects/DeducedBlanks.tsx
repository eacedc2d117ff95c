import { Button, mergeClasses } from "@fluentui/react-components";
import { cellName } from "../../../features/judging/describe/cellName";
import type { CellChange } from "../../../features/judging/suspects/Diagnosis";
import { Disclosure } from "../Disclosure";
import { ChangeLine } from "./ChangeLine";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

const mostShown = 8;

/** Blanks with only one figure that fits. */
export function DeducedBlanks({ blanks }: { readonly blanks: readonly CellChange[] }) {
  const card = useCardStyles();
  const { suspects, words, resting } = useSuspects();
  const { pane, change: arrow, and } = words.suspects;
  if (blanks.length === 0) return null;
  const named = blanks.map(
    ({ cell, from, to }) => `${cellName(cell, words.findings)} ${arrow(from, to)}`
  );
  return (
    <Disclosure summary={pane.blanks(blanks.length)} testId="blanks">
      <div className={card.list}>
        <p className={card.quiet}>{pane.blanksHint}</p>
        <ul className={mergeClasses(card.list, card.divided)}>
          {blanks.slice(0, mostShown).map((change) => (
            <li key={change.cell.code}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ul>
        <div>
          <Button
            disabled={resting}
            aria-label={pane.adoptNamed(named.join(and))}
            onClick={() => void suspects.adopt(blanks)}
          >
            {pane.adopt(blanks.length)}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
