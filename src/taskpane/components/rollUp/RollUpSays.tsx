import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePane } from "../../session/PaneContext";
import { rollUpOf } from "./rollUpOf";

/** What became of the last press. */
export function RollUpSays() {
  const { session, words } = usePane();
  const { pane } = words.rollUp;
  const rollUp = rollUpOf(session);
  const { says, made } = useSyncExternalStore(rollUp.subscribe, rollUp.state);
  if (says === null) return null;
  return (
    <MessageBar intent={says === "made" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{pane[says]}</MessageBarBody>
      {says === "made" && made && (
        <MessageBarActions>
          <Button onClick={() => void rollUp.undo()}>{pane.undo}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
