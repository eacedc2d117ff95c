import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../session/PaneContext";
import type { Draft } from "../model/Draft";
import type { DraftProps } from "./DraftProps";
import { outdent } from "./outdent";

const useStyles = makeStyles({ outdent });

/** Whether totals are typed or calculated, and what that costs. */
export function TotalsChoice({ draft, change }: DraftProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { insert } = words.pane;
  const { totals } = draft;
  return (
    <Field
      label={insert.totals}
      hint={totals === "typed" ? insert.totalsTypedHint : insert.totalsFormulasHint}
    >
      <RadioGroup
        className={styles.outdent}
        layout="horizontal"
        value={totals}
        onChange={(_, { value }) => change({ ...draft, totals: value as Draft["totals"] })}
      >
        <Radio value="typed" label={insert.totalsTyped} />
        <Radio value="formulas" label={insert.totalsFormulas} />
      </RadioGroup>
    </Field>
  );
}
