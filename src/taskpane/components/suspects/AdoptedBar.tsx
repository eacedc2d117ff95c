import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { cellName } from "../../../features/judging/describe/cellName";
import type { Words } from "../../../words/Words";
import type { Adopted, SuspectsMessage } from "../../session/SuspectsState";
import { useSuspects } from "./useSuspects";

/** What was last written, with the way back; or why nothing was. */
export function AdoptedBar() {
  const { suspects, state, words, resting } = useSuspects();
  const { pane } = words.suspects;
  const last = state.adopted.at(-1);
  const { message } = state;
  const text = message ? messageText(message, words) : last && adoptedText(last, words);
  const isBad = message !== null && message.says !== "takenBack";
  return (
    // It stands there before there is anything to say, so that a screen reader says it.
    <div aria-live="polite" data-testid="adopted">
      {text && (
        <MessageBar intent={isBad ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={words.pane.close}
                icon={<DismissRegular />}
                onClick={() => suspects.dismiss()}
              />
            }
          >
            {last && !message && (
              <Button size="small" disabled={resting} onClick={() => void suspects.takeBack()}>
                {pane.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function adoptedText({ changes }: Adopted, { findings, suspects }: Words): string {
  return suspects.pane.adopted(
    changes.map(({ cell, from, to }) => `${cellName(cell, findings)} ${suspects.change(from, to)}`)
  );
}

function messageText(message: SuspectsMessage, { failures, findings, suspects }: Words): string {
  switch (message.says) {
    case "takenBack":
      return suspects.pane.takenBack;
    case "hasChanged":
      return suspects.pane.hasChanged(message.cells.map((cell) => cellName(cell, findings)));
    case "failed":
      return failures[message.reason];
  }
}
