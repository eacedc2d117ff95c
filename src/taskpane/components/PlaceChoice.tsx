import { Checkbox, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../session/PaneContext";
import type { Draft } from "../model/Draft";
import type { DraftProps } from "./DraftProps";
import { outdent } from "./outdent";

const useStyles = makeStyles({ outdent, column: { display: "flex", flexDirection: "column" } });

/** Where the forms go, and whether their labels are locked there. */
export function PlaceChoice({ draft, change }: DraftProps) {
  const styles = useStyles();
  const { words, state } = usePane();
  const { insert } = words.pane;
  const { where, protect } = draft;
  const elsewhere = !state.lacks.has("layOut");
  return (
    <div className={styles.column}>
      {elsewhere && (
        <Field
          label={insert.where}
          {...(where === "selection" && { hint: insert.atSelectionHint })}
        >
          <RadioGroup
            className={styles.outdent}
            layout="horizontal"
            value={where}
            onChange={(_, { value }) => change({ ...draft, where: value as Draft["where"] })}
          >
            <Radio value="newSheets" label={insert.newSheets} />
            <Radio value="selection" label={insert.atSelection} />
          </RadioGroup>
        </Field>
      )}
      {where === "newSheets" && (
        <Field {...(protect && { hint: insert.protectHint })}>
          <Checkbox
            className={styles.outdent}
            label={insert.protect}
            checked={protect}
            onChange={(_, { checked }) => change({ ...draft, protect: checked === true })}
          />
        </Field>
      )}
    </div>
  );
}
