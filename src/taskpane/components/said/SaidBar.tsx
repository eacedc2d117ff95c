import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { saidNow, type Said } from "../../model/said";
import { usePane, usePaneState } from "../../session/PaneContext";
import { SaidActions } from "./SaidActions";
import { saidIntent, saidText } from "./saidText";

/** The one bar for messages: the newest, what can be done about it, and the way to close it. */
export function SaidBar() {
  const { words } = usePane();
  const said = saidNow(usePaneState());
  if (!said) return null;
  const intent = saidIntent(said);
  return (
    <MessageBar
      key={said.of}
      data-testid="said"
      data-intent={intent}
      intent={intent}
      layout="multiline"
      shape="square"
    >
      <MessageBarBody>{saidText(said, words)}</MessageBarBody>
      <MessageBarActions containerAction={<Close said={said} />}>
        <SaidActions said={said} />
      </MessageBarActions>
    </MessageBar>
  );
}

function Close({ said }: { readonly said: Said }) {
  const { session, words } = usePane();
  const close = {
    failure: () => session.dismissFailure(),
    note: () => session.dismissNote(),
    prior: () => session.prior.dismiss(),
    suspects: () => session.suspects.dismiss(),
    adopted: () => session.suspects.dismiss(),
  };
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label={words.pane.close}
      icon={<DismissRegular />}
      onClick={close[said.of]}
    />
  );
}
