import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { editions } from "../../../editions";
import type { Validation } from "../../../features/judging/findings/Validation";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** Says that the workbook is meant to hold some of the tables only. */
export function OnlyForms({ validation }: { readonly validation: Validation }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { absent, tables } = validation;
  const edition = absent[0]?.edition ?? "";
  const forms = editions.find(({ id }) => id === edition)?.forms ?? [];
  const there = forms.filter(({ blocks }) =>
    blocks.some((block) => tables.some(({ id }) => id === block.table))
  );
  const [chosen, setChosen] = useState<readonly string[]>(there.map(({ id }) => id));
  const { chooseHint, save } = words.absent;
  return (
    <div className={styles.root}>
      <div>{chooseHint}</div>
      {forms.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) =>
            setChosen(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
      <Button
        size="small"
        disabled={chosen.length === 0 || state.busy !== null}
        onClick={() =>
          void session.notes.keepOnlyTables(
            chosen.length === forms.length ? null : [...chosen].sort()
          )
        }
      >
        {save}
      </Button>
    </div>
  );
}
