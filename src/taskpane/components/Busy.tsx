import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../session/PaneContext";

/** Milliseconds after which Excel is more likely waiting for the person than at work. */
const PATIENCE = 2500;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXXL} 0`,
  },
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center", textWrap: "balance" },
});

/**
 * Something is under way; says what. While a cell is being edited, Excel lets everything wait and
 * tells nobody: after a while the person is told how to go on.
 */
export function Busy({ words }: { readonly words: string }) {
  const styles = useStyles();
  const { editingHint } = usePane().words.pane;
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.root}>
      <Spinner label={words} labelPosition="below" size="small" />
      <Text aria-live="polite" className={styles.hint}>
        {long && editingHint}
      </Text>
    </div>
  );
}
