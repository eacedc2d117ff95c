import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Abilities } from "../../taskpane/session/Abilities";
import { theme } from "../../taskpane/theme";
import { wordsFor } from "../../words";
import type { Desk } from "../session/Desk";
import { DeskContext, useDesk } from "../session/useDesk";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { FilePane } from "./FilePane";
import { MessageLine } from "./MessageLine";
import { TopBar } from "./TopBar";
import { useLeaveQuestion } from "./useLeaveQuestion";
import { Welcome } from "./Welcome";

const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%" },
  body: { margin: 0, overflow: "hidden" },
});

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

interface Props {
  readonly desk: Desk;
  readonly language: string;
  readonly thisYear: number;
  readonly abilities: Abilities;
}

/** The page: files come in above, are looked at and mended below, and go out above again. */
export function PageApp({ desk, language, ...pane }: Props) {
  const onDesk = useMemo(() => ({ desk, words: wordsFor(language) }), [desk, language]);
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={onDesk}>
        <Desktop language={language} {...pane} />
      </DeskContext>
    </FluentProvider>
  );
}

function Desktop(pane: Omit<Props, "desk">) {
  usePageStyles();
  const styles = useStyles();
  const { state } = useDesk();
  useLeaveQuestion();
  const current = state.files.find(({ id }) => id === state.current);
  return (
    <DropZone>
      <div className={styles.root}>
        <TopBar file={current ?? null} />
        <MessageLine />
        <div className={styles.main}>
          {current?.open && <FilePane key={current.id} open={current.open} {...pane} />}
          {!current?.open && (state.files.length > 1 ? <FileList /> : <Welcome />)}
        </div>
      </div>
    </DropZone>
  );
}
