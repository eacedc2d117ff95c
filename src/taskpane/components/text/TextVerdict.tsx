import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { OwnText } from "../../../features/judging/narrative/checkOwnText";
import { usePane } from "../../session/PaneContext";
import { wrongIn } from "../../session/TextSession";
import { textOf } from "./textOf";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  counts: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** How many numbers agree, what is wrong with the sections, and what can be done with the text. */
export function TextVerdict({ checked }: { readonly checked: OwnText }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.text;
  const text = textOf(session);
  const { isKept, busy } = useSyncExternalStore(text.subscribe, text.state);
  const wrong = wrongIn(checked).length;
  return (
    <section className={styles.root} role="status" data-testid="textVerdict">
      <Text weight="semibold" size={400}>
        {pane.verdict(wrong, checked.structure.length)}
      </Text>
      <Text className={styles.counts}>{pane.counts(checked.counts)}</Text>
      {checked.structure.length > 0 && (
        <ul className={styles.list}>
          {checked.structure.map(({ rule, section, message }) => (
            <li key={`${rule} ${section ?? ""}`}>{message}</li>
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <Button size="small" disabled={busy} onClick={() => void text.use(checked.text, words)}>
          {pane.again}
        </Button>
        <Button size="small" onClick={() => text.edit()}>
          {pane.edit}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void text.draft(words)}>
          {pane.draft}
        </Button>
      </div>
      <Checkbox
        checked={isKept}
        disabled={busy}
        label={pane.keep}
        onChange={(_, { checked: wanted }) => void text.keep(wanted === true, words)}
      />
    </section>
  );
}
