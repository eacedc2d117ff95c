import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../session/PaneContext";
import type { SessionState } from "../session/SessionState";
import type { Words } from "../../words/Words";
import { verdictText } from "../../features/judging/describe/verdictText";
import { failureText } from "./FailureBar";
import { noteText } from "./noteText";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader what has come of it; it stands in the page before there is anything to say. */
export function Announcer() {
  const { words, state } = usePane();
  return (
    <div role="status" className={useStyles().root}>
      {announcement(state, words)}
    </div>
  );
}

function announcement(state: SessionState, words: Words): string {
  const { busy, failure, note, checked, page, live } = state;
  if (busy) return words.pane.busy[busy];
  if (failure) return failureText(failure, words);
  if (note) return noteText(note, words);
  if (page !== "check" || !checked) return "";
  if (checked.validation.tables.length === 0) return words.pane.check.noTableTitle;
  if (live.result === "stale" && !live.coming) return words.review.live.old;
  const { word, sentence } = verdictText(checked.validation, words);
  return `${word} ${sentence}`;
}
