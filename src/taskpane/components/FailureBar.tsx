import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Words } from "../../words/Words";
import type { Failure } from "../session/SessionState";
import { usePane } from "../session/PaneContext";

/** The failure in words. */
export function failureText({ reason }: Failure, { failures, pane, way }: Words): string {
  switch (reason) {
    case "noSelection":
      return pane.insert.noSelection;
    case "noTables":
      return way.handOn.noTables;
    case "noTable":
    case "noLastYear":
    case "noRoom":
      return pane.functions[reason];
    default:
      return failures[reason];
  }
}

/** What went wrong, what to do, and a second try. */
export function FailureBar() {
  const { session, words, state } = usePane();
  const { failure } = state;
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody>{failureText(failure, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.pane.close}
            icon={<DismissRegular />}
            onClick={() => session.dismissFailure()}
          />
        }
      >
        {failure.retry && (
          <Button size="small" onClick={() => void failure.retry?.()}>
            {words.pane.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
