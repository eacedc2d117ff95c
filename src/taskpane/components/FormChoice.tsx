import { Checkbox, Label, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../session/PaneContext";
import type { DraftProps } from "./DraftProps";
import { outdent } from "./outdent";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  box: outdent,
  none: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which of the edition's forms to insert, by their headings. */
export function FormChoice({ draft, change }: DraftProps) {
  const styles = useStyles();
  const id = useId();
  const { words } = usePane();
  const { edition, left } = draft;
  if (!edition) return null;
  const none = edition.forms.every((form) => left.includes(form.id));
  // Not a Field: that would give its own label to each of the boxes.
  return (
    <div role="group" aria-labelledby={id} className={styles.list}>
      <Label id={id}>{words.pane.insert.forms}</Label>
      {edition.forms.map((form) => (
        <Checkbox
          key={form.id}
          className={styles.box}
          label={form.title}
          checked={!left.includes(form.id)}
          onChange={(_, { checked }) =>
            change({
              ...draft,
              left: checked ? left.filter((other) => other !== form.id) : [...left, form.id],
            })
          }
        />
      ))}
      {none && (
        <div role="alert" className={styles.none}>
          {words.pane.insert.noForm}
        </div>
      )}
    </div>
  );
}
