import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePane, usePaneState } from "../../session/PaneContext";
import { asked } from "./asked";
import { CleanPreview } from "./CleanPreview";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  /** Several ways on are read one below the other, each in full. */
  stacked: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    width: "100%",
  },
});

/** Asks before something filled is lost or handed on. The safe answer comes first and has the focus. */
export function QuestionDialog() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane, prior } = usePaneState();
  const question = pane.question ?? prior.question;
  if (!question) return null;
  const decline = () => (pane.question ? session.decline() : session.prior.dismiss());
  const { title, text, hint, answers } = asked(question, words, decline);
  const buttons = answers.map((answer, index) => (
    <Button
      key={answer.text}
      appearance={index === 0 ? "primary" : answer.isRefusal && index > 1 ? "subtle" : "secondary"}
      onClick={() => void answer.act()}
    >
      {answer.text}
    </Button>
  ));
  return (
    <Dialog open modalType="alert" onOpenChange={decline}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {text && <p className={styles.text}>{text}</p>}
            {question.asks === "cleanFirst" && <CleanPreview figures={question.figures} />}
            {hint && <p className={styles.hint}>{hint}</p>}
          </DialogContent>
          <DialogActions fluid>
            {answers.length > 2 ? <div className={styles.stacked}>{buttons}</div> : buttons}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
