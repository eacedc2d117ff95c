import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly required: string;
  readonly save: string;
  readonly cancel: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A reason in writing, which cannot be left out; who asks for it keeps what is typed. Esc gives up, Ctrl+Enter saves. */
export function ReasonForm({ text, onChange, onSave, onCancel, ...props }: Props) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // The focus alone would bring the text into view, and leave the buttons below the edge.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const missing = asked && text.trim() === "";
  const save = () => {
    setAsked(true);
    if (text.trim() !== "") onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && event.ctrlKey) save();
  };
  return (
    <div ref={form} className={styles.root} onKeyDown={onKeyDown}>
      <Field
        label={props.label}
        hint={props.hint}
        required
        {...(missing && { validationState: "error", validationMessage: props.required })}
      >
        <Textarea
          value={text}
          autoFocus
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabled={props.disabled} onClick={save}>
          {props.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {props.cancel}
        </Button>
      </div>
    </div>
  );
}
