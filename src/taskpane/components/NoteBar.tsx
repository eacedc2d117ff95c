import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { wordsFor } from "../../words";
import { usePane } from "../session/PaneContext";
import { noteIntent, noteText } from "./noteText";

/** What has just been done, and how to take it back. */
export function NoteBar() {
  const { session, words, state } = usePane();
  const { note } = state;
  if (!note) return null;
  const intent = noteIntent(note);
  return (
    <MessageBar
      data-testid="note"
      data-intent={intent}
      intent={intent}
      layout="multiline"
      shape="square"
    >
      <MessageBarBody>{noteText(note, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.pane.close}
            icon={<DismissRegular />}
            onClick={() => session.dismissNote()}
          />
        }
      >
        {(note.says === "converted" ||
          note.says === "copied" ||
          note.says === "functionInserted") &&
          note.undo.edits.length > 0 && (
            <Button size="small" onClick={() => void session.undo(note.undo)}>
              {words.pane.functions.undo}
            </Button>
          )}
        {note.says === "copied" && note.errors > 0 && (
          <Button
            size="small"
            onClick={() => void session.report.insert(new Date(), wordsFor("zh-CN"))}
          >
            {words.handOn.report}
          </Button>
        )}
        {(note.says === "kept" || note.says === "reported") && note.undo.length > 0 && (
          <Button size="small" onClick={() => void session.notes.undo(note.undo)}>
            {words.review.undo}
          </Button>
        )}
        {(note.says === "inserted" || note.says === "renewed") && (
          <>
            <Button size="small" onClick={() => void session.undo(note.undo)}>
              {words.pane.insert.undo}
            </Button>
            <Button size="small" onClick={() => session.go("check")}>
              {words.pane.insert.toCheck}
            </Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
