import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ClipboardEvent } from "react";
import { usePane } from "../../session/PaneContext";

const accepted = ".xlsx,.xlsm,.xls,.ods,.docx,.html,.htm,.txt,.doc,.wps,.pdf,.rtf,.mht,.mhtml";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  hidden: { display: "none" },
});

interface Props {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

/** The three ways in: a file, the clipboard, a sheet of this workbook. */
export function PriorSource({ sheets }: Props) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { prior } = session;
  const { pane } = words.prior;
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    void prior.readFile(
      file.name,
      file.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    );
    // So that the same file may be chosen again after it was mended.
    currentTarget.value = "";
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    void prior.readPasted(pane.pastedName, {
      html: event.clipboardData.getData("text/html"),
      text: event.clipboardData.getData("text/plain"),
    });
  };
  return (
    <section className={styles.root}>
      <p className={styles.intro}>{pane.intro}</p>
      <Field hint={pane.fileHint}>
        <Button appearance="primary" size="large" onClick={() => input.current?.click()}>
          {pane.chooseFile}
        </Button>
      </Field>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accepted}
        aria-label={pane.chooseFile}
        onChange={choose}
      />
      <Field label={pane.paste}>
        <Textarea rows={2} placeholder={pane.pasteHint} value="" onPaste={paste} />
      </Field>
      {sheets.length > 0 && (
        <Field label={pane.fromSheet}>
          <Dropdown
            placeholder={pane.chooseSheet}
            // Never shown, but it is there, with an English name.
            clearButton={null}
            selectedOptions={[]}
            onOptionSelect={(_, { optionValue }) => void prior.readSheet(optionValue ?? "")}
          >
            {sheets.map(({ id, name }) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </section>
  );
}
