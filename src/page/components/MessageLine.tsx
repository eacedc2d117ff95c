import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useDesk } from "../session/useDesk";

/** What was done, or why it was not. */
export function MessageLine() {
  const { desk, words, state } = useDesk();
  const { message } = state;
  if (!message) return null;
  return (
    <MessageBar
      shape="square"
      layout="multiline"
      intent={message.is === "error" ? "error" : "success"}
      data-testid="message"
    >
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.page.dismiss}
            onClick={() => desk.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
