import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { cellNames } from "../../../features/judging/rollUp/cellNames";
import { usePane } from "../../session/PaneContext";
import { sumOf } from "../../session/RollUpSession";
import { rollUpOf } from "./rollUpOf";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  part: { display: "flex", flexDirection: "column" },
});

const permilleInPercent = 10;

/** Who makes up the figure that is selected in the sum. */
export function RollUpTrace() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane, sheets } = words.rollUp;
  const rollUp = rollUpOf(session);
  const { trace, checked } = useSyncExternalStore(rollUp.subscribe, rollUp.state);
  const name = trace && checked && cellNames(checked.rolled.edition).get(trace.code);
  return (
    <section className={styles.root}>
      <Field hint={pane.traceHint}>
        <Button onClick={() => void rollUp.traceSelected()}>{pane.trace}</Button>
      </Field>
      {trace && checked && name && (
        <>
          <Text weight="semibold">
            {pane.traced(sheets.cell(name.form, name.row, name.column), sumOf(checked, trace.code))}
          </Text>
          <VirtualList
            items={trace.parts}
            label={pane.trace}
            keyOf={({ unit, file }) => `${unit} ${file}`}
            draw={({ unit, value, permille, origin, file }) => (
              <div className={styles.part} title={file}>
                <Text>{unit}</Text>
                <Text size={200}>
                  {pane.share(
                    value,
                    permille === null ? "" : `${permille / permilleInPercent}%`,
                    origin
                  )}
                </Text>
              </div>
            )}
          />
        </>
      )}
    </section>
  );
}
