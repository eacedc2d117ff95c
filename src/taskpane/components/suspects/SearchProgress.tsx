import { Button, Spinner } from "@fluentui/react-components";
import type { Diagnosis } from "../../../features/judging/suspects/Diagnosis";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

/** How far a search has come that goes on by itself; it can be stopped. */
export function SearchProgress({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const card = useCardStyles();
  const { suspects, state, words } = useSuspects();
  const { pane } = words.suspects;
  const { searching } = state;
  if (searching?.place !== diagnosis.place) return null;
  return (
    <div className={card.list} data-testid="searching">
      <Spinner
        size="tiny"
        labelPosition="after"
        label={pane.searching(diagnosis.atLeast, searching.share)}
      />
      <div>
        <Button onClick={() => suspects.stop()}>{pane.stop}</Button>
      </div>
    </div>
  );
}
