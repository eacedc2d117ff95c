import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { wordsFor } from "../words";
import { Announcer } from "./components/Announcer";
import { CheckPage } from "./components/CheckPage";
import { Reopened } from "./components/Crash";
import { FailureBar } from "./components/FailureBar";
import { FunctionsPage } from "./components/FunctionsPage";
import { InsertPage } from "./components/InsertPage";
import { NoteBar } from "./components/NoteBar";
import { PriorPage } from "./components/prior/PriorPage";
import { QuestionDialog } from "./components/questions/QuestionDialog";
import { RulesPage } from "./components/rules/RulesPage";
import { draftFor } from "./model/Draft";
import { PaneContext, usePane } from "./session/PaneContext";
import type { Session } from "./session/Session";
import type { Page } from "./session/SessionState";
import { useKept } from "./session/useKept";
import { theme } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0, overflow: "hidden" } });

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bars: { flexShrink: 0 },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly session: Session;
  /** As Office names it: "zh-CN", "en-US". */
  readonly language: string;
  readonly thisYear: number;
}

/** The task pane. */
export function App({ session, language, thisYear }: Props) {
  const pane = useMemo(
    () => ({ session, words: wordsFor(language), thisYear }),
    [session, language, thisYear]
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

function Pages() {
  usePageStyles();
  const styles = useStyles();
  const { session, words, state, thisYear } = usePane();
  const { tabs, product } = words.pane;
  // Kept here, so that a look at the other page loses nothing.
  const [draft, setDraft] = useKept("draft", () => draftFor(thisYear - 1));
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        aria-label={product}
        selectedValue={state.page === "rules" ? "check" : state.page}
        onTabSelect={(_, { value }) => session.go(value as Page)}
      >
        <Tab value="insert">{tabs.insert}</Tab>
        <Tab value="prior">{tabs.prior}</Tab>
        <Tab value="check">{tabs.check}</Tab>
        <Tab value="functions">{tabs.functions}</Tab>
      </TabList>
      <div className={styles.bars}>
        <FailureBar />
        <NoteBar />
      </div>
      <Reopened key={state.page} what="page">
        {state.page === "insert" && <InsertPage draft={draft} change={setDraft} />}
        {state.page === "prior" && <PriorPage />}
        {state.page === "check" && <CheckPage />}
        {state.page === "rules" && <RulesPage />}
        {state.page === "functions" && <FunctionsPage />}
      </Reopened>
      <QuestionDialog />
      <Announcer />
    </div>
  );
}
