import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore, type ChangeEvent } from "react";
import { usePane } from "../../session/PaneContext";
import { useKept } from "../../session/useKept";
import { rollUpOf } from "./rollUpOf";

const accepted = ".xlsx,.xlsm,.xls,.et,.ods,.docx,.html,.htm,.txt";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

/** The list of units and the two ways for files to come in. */
export function RollUpFiles() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.rollUp;
  const rollUp = rollUpOf(session);
  const { list, checked } = useSyncExternalStore(rollUp.subscribe, rollUp.state);
  const [text, setText] = useKept("rollUp/list", () => "");
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void rollUp.receive([...(currentTarget.files ?? [])], words);
    // So that the same files may be chosen again after they were mended.
    currentTarget.value = "";
  };
  const input = { className: styles.hidden, type: "file", multiple: true, onChange: choose };
  return (
    <section className={styles.root}>
      <p className={styles.intro}>{pane.intro}</p>
      <Field label={pane.list} hint={pane.listHint}>
        <Textarea rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.line}>
        <Button onClick={() => rollUp.useList(text, words)}>{pane.useList}</Button>
        {list && <Text>{pane.listed(list.length)}</Text>}
      </div>
      <div className={styles.line}>
        <Button appearance="primary" onClick={() => files.current?.click()}>
          {pane.addFiles}
        </Button>
        <Button onClick={() => folder.current?.click()}>{pane.addFolder}</Button>
        {checked && <Button onClick={() => rollUp.startAgain()}>{pane.again}</Button>}
      </div>
      <input {...input} ref={files} accept={accepted} aria-label={pane.addFiles} />
      <input {...input} ref={folder} {...{ webkitdirectory: "" }} aria-label={pane.addFolder} />
    </section>
  );
}
