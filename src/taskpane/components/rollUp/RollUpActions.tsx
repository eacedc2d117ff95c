import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedRollUp } from "../../../features/doing/rollUp/rollUp";
import { wordsFor } from "../../../words";
import { usePane } from "../../session/PaneContext";
import { ActionBar } from "../ActionBar";
import { rollUpOf } from "./rollUpOf";

/** Makes the sum, and copies who is missing for the chat group. */
export function RollUpActions({ checked }: { readonly checked: CheckedRollUp }) {
  const { session, words } = usePane();
  const { pane } = words.rollUp;
  const rollUp = rollUpOf(session);
  const [copied, setCopied] = useState("");
  const { counted, units } = checked.rolled;
  const missing = units.filter(({ status }) => status === "missing").map(({ name }) => name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(missing.join("\n"));
      setCopied(pane.copied(missing.length));
    } catch {
      setCopied(pane.notCopied);
    }
  };
  return (
    <ActionBar>
      <Button
        appearance="primary"
        disabled={counted.length === 0}
        // What goes into the sheets is Chinese in every language.
        onClick={() => void rollUp.make(new Date(), wordsFor("zh-CN"))}
      >
        {pane.make(counted.length)}
      </Button>
      {missing.length > 0 && (
        <Button onClick={() => void copy()}>{copied || pane.copyMissing}</Button>
      )}
    </ActionBar>
  );
}
