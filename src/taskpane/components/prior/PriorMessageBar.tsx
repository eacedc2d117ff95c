import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { failureText } from "../../../features/reading/prior/failureText";
import type { Words } from "../../../words/Words";
import { usePane } from "../../session/PaneContext";
import type { PriorMessage, PriorQuestion, PriorState } from "../../session/PriorState";

/** What was done, what could not be, and what must be agreed to. */
export function PriorMessageBar({ state }: { readonly state: PriorState }) {
  const { session, words } = usePane();
  const { pane } = words.prior;
  const { message, question } = state;
  return (
    <>
      {message && (
        <MessageBar
          intent={intentOf(message)}
          layout="multiline"
          data-testid="priorMessage"
          data-intent={intentOf(message)}
        >
          <MessageBarBody>{messageText(message, words)}</MessageBarBody>
          {state.undo && intentOf(message) !== "error" && (
            <MessageBarActions>
              <Button
                size="small"
                disabled={state.busy}
                onClick={() => void session.prior.undo(words.prior)}
              >
                {pane.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {question && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{questionText(question, words)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => session.prior.dismiss()}>
              {pane.no}
            </Button>
            <Button size="small" onClick={() => void question.agree()}>
              {pane.yes}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

const failures: readonly PriorMessage["says"][] = [
  "refused",
  "unreadable",
  "failed",
  "nothing",
  "otherYear",
  "noReport",
  "noPrior",
];

/** Green is for what was done in full and needs no second look. */
function intentOf(message: PriorMessage): "error" | "warning" | "info" | "success" {
  if (failures.includes(message.says)) return "error";
  switch (message.says) {
    case "stored":
      return message.whole ? "success" : "warning";
    case "filled":
      return message.count > 0 ? "success" : "info";
    case "compared":
      return message.withoutChart || message.count === 0 ? "warning" : "success";
    default:
      return "success";
  }
}

function messageText(message: PriorMessage, { prior, failures, files }: Words): string {
  const { pane } = prior;
  switch (message.says) {
    case "refused":
      return prior.refused[message.why];
    case "unreadable":
      return failureText(message.why, files);
    case "failed":
      return failures[message.reason];
    case "stored":
      return pane.stored(message.sheetName, message.whole);
    case "filled":
      return pane.filled(message.count);
    case "compared":
      return pane.compared(message.count, message.withoutChart);
    default:
      return pane[message.says];
  }
}

function questionText(question: PriorQuestion, { prior: { pane } }: Words): string {
  return question.asks === "replace"
    ? pane.replace(question.count)
    : pane.removeRead(question.readers);
}
