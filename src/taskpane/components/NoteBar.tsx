import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Words } from "../../words/Words";
import type { Note } from "../session/SessionState";
import { usePane } from "../session/PaneContext";

/** The note in words. */
export function noteText(note: Note, { pane, review }: Words): string {
  switch (note.says) {
    case "inserted":
      return pane.insert.inserted(note.count);
    case "undone":
      return pane.insert.undone;
    case "cleared":
      return pane.check.marksCleared(note.count);
    case "converted":
      return pane.functions.converted(note.to, note.count, note.left);
    case "copied":
      return pane.functions.copied(note.names, note.noNumbers, note.where);
    case "functionInserted":
      return pane.functions.inserted;
    case "reported":
      return review.report.inserted(note.sheetName);
    case "kept":
      return review.kept[note.what];
  }
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
        {(note.says === "converted" ||
          note.says === "copied" ||
          note.says === "functionInserted") &&
          note.undo.edits.length > 0 && (
            <Button size="small" onClick={() => void session.undo(note.undo)}>
              {words.pane.functions.undo}
            </Button>
          )}
        {(note.says === "kept" || note.says === "reported") && note.undo.length > 0 && (
          <Button size="small" onClick={() => void session.notes.undo(note.undo)}>
            {words.review.undo}
          </Button>
        )}
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
