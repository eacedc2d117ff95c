import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Words } from "../../words/Words";
import type { Note } from "../session/SessionState";
import { usePane } from "../session/PaneContext";

/** The note in words. */
export function noteText(note: Note, { pane }: Words): string {
  if (note.says === "inserted") return pane.insert.inserted(note.count);
  return note.says === "undone" ? pane.insert.undone : pane.check.marksCleared(note.count);
}

/** What has just been done, and how to take it back. */
export function NoteBar() {
  const { session, words, state } = usePane();
  const { note } = state;
  if (!note) return null;
  return (
    <MessageBar intent="success" layout="multiline" shape="square">
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
        {note.says === "inserted" && (
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
