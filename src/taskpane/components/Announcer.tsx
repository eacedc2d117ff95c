import { makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../session/PaneContext";
import type { Words } from "../../words/Words";
import { verdictText } from "../../features/judging/describe/verdictText";
import { saidNow } from "../model/said";
import type { PaneState } from "../session/PaneState";
import { saidText } from "./said/saidText";

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
  const { words } = usePane();
  const state = usePaneState();
  return (
    <div role="status" className={useStyles().root}>
      {announcement(state, words)}
    </div>
  );
}

function announcement(state: PaneState, words: Words): string {
  const { busy, checked, page, live } = state.pane;
  if (busy) return words.pane.busy[busy];
  const said = saidNow(state);
  if (said) return saidText(said, words);
  if (page !== "check" || !checked) return "";
  if (checked.validation.tables.length === 0) return words.pane.check.noTableTitle;
  if (live.result === "stale" && !live.coming) return words.review.live.old;
  const { word, sentence } = verdictText(checked.validation, words);
  return `${word} ${sentence}`;
}
