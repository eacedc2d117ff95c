import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../../session/PaneContext";
import type { RollUpReading as Reading } from "../../session/RollUpSession";
import { rollUpOf } from "./rollUpOf";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  left: { color: tokens.colorNeutralForeground2 },
});

const second = 1000;
const minute = 60;

/** How far the files have been read, and how to stop. */
export function RollUpReading({ reading: { done, all, left } }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane, command } = words.rollUp;
  const seconds = left === null ? null : Math.ceil(left / second);
  const time =
    seconds === null
      ? ""
      : seconds < minute
        ? command.seconds(seconds)
        : command.minutes(Math.ceil(seconds / minute));
  return (
    <section className={styles.root}>
      <div className={styles.line}>
        <Text>{pane.reading(done, all)}</Text>
        <Button onClick={() => rollUpOf(session).stop()}>{pane.stop}</Button>
      </div>
      <ProgressBar value={done} max={Math.max(all, 1)} aria-label={pane.reading(done, all)} />
      <Text size={200} className={styles.left}>
        {time && pane.left(time)}
      </Text>
    </section>
  );
}
