import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore, type ChangeEvent } from "react";
import { usePane } from "../../session/PaneContext";
import { useKept } from "../../session/useKept";
import { textOf } from "./textOf";

const accepted = ".docx,.html,.htm,.txt";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

/** The ways for sentences to come in: the clipboard, a document, a sheet of this workbook. */
export function TextEntry() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.text;
  const text = textOf(session);
  const { sheets, busy, text: before } = useSyncExternalStore(text.subscribe, text.state);
  const [written, setWritten] = useKept("text/written", () => before ?? "");
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const bytes = file.arrayBuffer().then((buffer) => new Uint8Array(buffer));
    void text.openFile(file.name, bytes, words);
    // So that the same file may be chosen again after it was mended.
    currentTarget.value = "";
  };
  return (
    <section className={styles.root}>
      <p className={styles.intro}>{pane.intro}</p>
      <Field label={pane.paste}>
        <Textarea
          rows={8}
          resize="vertical"
          value={written}
          onChange={(_, { value }) => setWritten(value)}
        />
      </Field>
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabled={busy || written.trim() === ""}
          onClick={() => void text.use(written, words)}
        >
          {pane.check}
        </Button>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {pane.openFile}
        </Button>
        {sheets.map(({ id, name, text: prose }) => (
          <Button key={id} disabled={busy} onClick={() => void text.use(prose, words)}>
            {pane.takeSheet(name)}
          </Button>
        ))}
        <Button disabled={busy} onClick={() => void text.draft(words)}>
          {pane.draft}
        </Button>
      </div>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accepted}
        aria-label={pane.openFile}
        onChange={choose}
      />
    </section>
  );
}
