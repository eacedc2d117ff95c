import { Button } from "@fluentui/react-components";
import { wordsFor } from "../../../words";
import type { Words } from "../../../words/Words";
import type { Said } from "../../model/said";
import { usePane } from "../../session/PaneContext";
import type { Session } from "../../session/Session";
import type { Note } from "../../session/SessionState";

interface Action {
  readonly text: string;
  readonly act: () => void;
}

/** What can be done about what was said: to take it back first of all. */
export function SaidActions({ said }: { readonly said: Said }) {
  const { session, words, state } = usePane();
  return actionsFor(said, session, words).map(({ text, act }) => (
    <Button key={text} size="small" disabled={state.busy !== null} onClick={act}>
      {text}
    </Button>
  ));
}

function actionsFor(said: Said, session: Session, words: Words): readonly Action[] {
  switch (said.of) {
    case "failure":
      return [...retry(said, words), ...(said.note ? noteActions(said.note, session, words) : [])];
    case "note":
      return noteActions(said.note, session, words);
    case "prior":
      return said.canUndo
        ? [{ text: words.review.undo, act: () => void session.prior.undo(words.prior) }]
        : [];
    case "suspects":
      return [];
    case "adopted":
      return [{ text: words.review.undo, act: () => void session.suspects.takeBack() }];
  }
}

function retry({ failure, note }: Extract<Said, { of: "failure" }>, words: Words): Action[] {
  const { retry: again } = failure;
  return again && !note ? [{ text: words.pane.retry, act: () => void again() }] : [];
}

function noteActions(note: Note, session: Session, words: Words): Action[] {
  switch (note.says) {
    case "inserted":
    case "renewed":
      return [
        { text: words.pane.insert.undo, act: () => void session.undo(note.undo) },
        { text: words.pane.insert.toCheck, act: () => session.go("check") },
      ];
    case "copied":
    case "converted":
    case "functionInserted":
      return [
        ...(note.undo.edits.length > 0
          ? [{ text: words.pane.functions.undo, act: () => void session.undo(note.undo) }]
          : []),
        ...(note.says === "copied" && note.errors > 0
          ? [
              {
                text: words.handOn.report,
                act: () => void session.report.insert(new Date(), wordsFor("zh-CN")),
              },
            ]
          : []),
      ];
    case "kept":
    case "reported":
      return note.undo.length > 0
        ? [{ text: words.review.undo, act: () => void session.notes.undo(note.undo) }]
        : [];
    default:
      return [];
  }
}
