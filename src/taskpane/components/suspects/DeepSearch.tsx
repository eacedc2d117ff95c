import { Button, Spinner } from "@fluentui/react-components";
import type { Diagnosis } from "../../../features/suspects/Diagnosis";
import { depths, mostSteps } from "../../../features/suspects/Pace";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

/** Looks for more wrong cells at once, tells how far it has come, and can be stopped. */
export function DeepSearch({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const card = useCardStyles();
  const { suspects, state, words, resting } = useSuspects();
  const { pane } = words.suspects;
  const { searching } = state;
  const { place, reason, depth } = diagnosis;
  if (searching?.place === place) {
    return (
      <div className={card.list}>
        <Spinner
          size="tiny"
          labelPosition="after"
          label={pane.searching(searching.steps, mostSteps.deep, depths.deep)}
        />
        <div>
          <Button onClick={() => suspects.stop()}>{pane.stop}</Button>
        </div>
      </div>
    );
  }
  const isMore = depth < depths.deep && (reason === "depth" || reason === "limit");
  const helps = reason === "stopped" || isMore;
  if (!helps) return null;
  return (
    <div className={card.list}>
      <div>
        <Button disabled={resting} onClick={() => void suspects.deepen(place)}>
          {pane.deeper}
        </Button>
      </div>
      <p className={card.quiet}>{pane.deeperHint(depths.deep)}</p>
    </div>
  );
}
