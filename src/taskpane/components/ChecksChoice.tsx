import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Draft } from "../model/Draft";
import { usePane } from "../session/PaneContext";
import type { DraftProps } from "./DraftProps";
import { outdent } from "./outdent";

const useStyles = makeStyles({ outdent });

/** Whether check columns stand beside the tables, and what they are made of. */
export function ChecksChoice({ draft, change }: DraftProps) {
  const styles = useStyles();
  const { words, abilities } = usePane();
  const { insert } = words.pane;
  return (
    <Field label={insert.checks} hint={insert.checksHint[draft.checks]}>
      <RadioGroup
        className={styles.outdent}
        layout="horizontal"
        value={draft.checks}
        onChange={(_, { value }) => change({ ...draft, checks: value as Draft["checks"] })}
      >
        <Radio value="formulas" label={insert.checksFormulas} />
        {abilities.functions && <Radio value="functions" label={insert.checksFunctions} />}
        <Radio value="none" label={insert.checksNone} />
      </RadioGroup>
    </Field>
  );
}
