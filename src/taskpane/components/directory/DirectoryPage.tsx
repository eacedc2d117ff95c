import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePane } from "../../session/PaneContext";
import { BackBar } from "../BackBar";
import { PageBody } from "../PageBody";
import { DirectoryFindings } from "./DirectoryFindings";
import { DirectoryInsert } from "./DirectoryInsert";
import { directoryOf } from "./directoryOf";

/** 标准目录: the directories of this workbook are checked, and blank ones inserted. */
export function DirectoryPage() {
  const { session, words } = usePane();
  const { pane } = words.directory;
  const directory = directoryOf(session);
  const { checked, made, failed, busy } = useSyncExternalStore(
    directory.subscribe,
    directory.state
  );
  return (
    <>
      <BackBar title={words.way.asides.directory.title} />
      <PageBody>
        {(failed || made) && (
          <MessageBar intent={failed ? "warning" : "success"} layout="multiline">
            <MessageBarBody>{failed ? pane.failed : pane.made(made?.names ?? [])}</MessageBarBody>
            {made && (
              <MessageBarActions>
                <Button disabled={busy} onClick={() => void directory.undo()}>
                  {pane.undo}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        <Button
          appearance="primary"
          size="large"
          disabled={busy}
          onClick={() => void directory.check()}
        >
          {pane.check}
        </Button>
        {checked && <DirectoryFindings checked={checked} />}
        <DirectoryInsert />
      </PageBody>
    </>
  );
}
