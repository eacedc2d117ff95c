import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { InsertPaneWords } from "../../words/Words";
import type { Question } from "../session/SessionState";
import { usePane } from "../session/PaneContext";

/** Asks before something filled is lost. The safe answer comes first and has the focus. */
export function QuestionDialog() {
  const { session, words, state } = usePane();
  const { question } = state;
  if (!question) return null;
  const { title, text, yes, no } = asked(question, words.pane.insert);
  return (
    <Dialog open modalType="alert" onOpenChange={() => session.decline()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => session.decline()}>
              {no}
            </Button>
            <Button onClick={() => void question.agree()}>{yes}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function asked(question: Question, words: InsertPaneWords) {
  return question.asks === "overwrite"
    ? {
        title: words.overwriteTitle,
        text: words.overwrite(question.filled, question.sheetName, question.address),
        yes: words.overwriteYes,
        no: words.overwriteNo,
      }
    : {
        title: words.undoTitle,
        text: words.undoChanged(question.changed),
        yes: words.undoYes,
        no: words.undoNo,
      };
}
