import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type KeyboardEvent } from "react";
import { wordsFor } from "../words";
import { Announcer } from "./components/Announcer";
import { Reopened } from "./components/Crash";
import { QuestionDialog } from "./components/questions/QuestionDialog";
import { SaidBar } from "./components/said/SaidBar";
import { ShownPage } from "./components/way/ShownPage";
import { Steps } from "./components/way/Steps";
import { inExcel, type Abilities } from "./session/Abilities";
import { PaneContext, usePane } from "./session/PaneContext";
import type { Session } from "./session/Session";
import { theme } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0, overflow: "hidden" } });

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    // A page around the pane may leave it less.
    height: "var(--pane-height, 100vh)",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bars: { flexShrink: 0 },
});

interface Props {
  readonly session: Session;
  /** As Office names it: "zh-CN", "en-US". */
  readonly language: string;
  readonly thisYear: number;
  /** The year that is proposed; the one before this unless told. */
  readonly reportYear?: number;
  /** Those of Excel unless told. */
  readonly abilities?: Abilities;
}

/** The task pane. */
export function App({
  session,
  language,
  thisYear,
  reportYear = thisYear - 1,
  abilities = inExcel,
}: Props) {
  const pane = useMemo(
    () => ({ session, words: wordsFor(language), thisYear, reportYear, abilities }),
    [session, language, thisYear, reportYear, abilities]
  );
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <Reopened what="pane">
          <Pages />
        </Reopened>
      </PaneContext>
    </FluentProvider>
  );
}

/** Keys that work wherever the focus is in the pane; the first is the ribbon's own. */
function keyPressed(event: KeyboardEvent, session: Session) {
  const { altKey, ctrlKey, key, code } = event;
  if (!altKey) return;
  if (ctrlKey && code === "KeyJ") void session.check();
  else if (key === "ArrowDown") void session.step(1);
  else if (key === "ArrowUp") void session.step(-1);
  else return;
  event.preventDefault();
}

function Pages() {
  usePageStyles();
  const styles = useStyles();
  const { session, state } = usePane();
  return (
    <div className={styles.root} onKeyDown={(event) => keyPressed(event, session)}>
      <Steps />
      <div className={styles.bars}>
        <SaidBar />
      </div>
      <Reopened key={state.page} what="page">
        <ShownPage />
      </Reopened>
      <QuestionDialog />
      <Announcer />
    </div>
  );
}
