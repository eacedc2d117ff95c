import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, DeleteRegular, EditRegular } from "@fluentui/react-icons";
import type { Explanation } from "../../../features/judging/findings/Explanation";
import { usePane } from "../../session/PaneContext";
import { useKept } from "../../session/useKept";
import { Quotation } from "../Quotation";
import { ReasonForm } from "../ReasonForm";

const useStyles = makeStyles({
  // In line with the text of the finding above it.
  root: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    paddingInlineStart: "32px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  outdent: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** 核实说明: what has been written of a finding, and what can be done about it. */
export function ExplainBox({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { explain } = words.review;
  const [written, setWritten] = useKept<string | null>(
    `explanation ${explanation.key}`,
    () => null
  );
  const busy = state.busy !== null;
  const save = (text: string) => {
    setWritten(null);
    void session.notes.explain(explanation, text);
  };
  const { state: status, text } = explanation;
  return (
    <div className={styles.root} data-testid="explanation" data-state={status}>
      {status !== "none" && (
        <Quotation>{(status === "lapsed" ? explain.lapsed : explain.text)(text)}</Quotation>
      )}
      {written !== null ? (
        <ReasonForm
          label={explain.label}
          hint={explain.hint}
          required={explain.required}
          save={explain.save}
          cancel={explain.cancel}
          text={written}
          disabled={busy}
          onChange={setWritten}
          onSave={save}
          onCancel={() => setWritten(null)}
        />
      ) : (
        <div className={mergeClasses(styles.buttons, status === "none" && styles.outdent)}>
          {status === "lapsed" && (
            <Button
              size="small"
              icon={<ArrowSyncRegular />}
              disabled={busy}
              onClick={() => save(text)}
            >
              {explain.reuse}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            disabled={busy}
            onClick={() => setWritten(text)}
          >
            {status === "none" ? explain.write : explain.change}
          </Button>
          {status !== "none" && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              disabled={busy}
              onClick={() => void session.notes.unexplain(explanation)}
            >
              {explain.remove}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
