import { Button } from "@fluentui/react-components";
import { cellName } from "../../../features/judging/describe/cellName";
import type { FoundCell } from "../../../features/reading/tables/FoundCell";
import { Disclosure } from "../Disclosure";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

/** The cells that were found right, which the search leaves alone. */
export function LockedCells({ cells }: { readonly cells: readonly FoundCell[] }) {
  const card = useCardStyles();
  const { suspects, words, resting } = useSuspects();
  const { pane } = words.suspects;
  if (cells.length === 0) return null;
  return (
    <Disclosure summary={pane.locked(cells.length)} testId="locked">
      <ul className={card.list}>
        {cells.map((cell) => {
          const name = cellName(cell, words.findings);
          return (
            <li key={`${cell.sheet}/${cell.code}`} className={card.line}>
              <span>{`${name} ${String(cell.value)}`}</span>
              <Button
                size="small"
                disabled={resting}
                aria-label={pane.unlockNamed(name)}
                onClick={() => void suspects.unlock(cell)}
              >
                {pane.unlock}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
