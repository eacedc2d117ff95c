import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { usePane } from "../../session/PaneContext";
import { BackBar } from "../BackBar";
import { PageBody } from "../PageBody";
import { ClaimPanel } from "./ClaimPanel";
import { Drafts } from "./Drafts";
import { MarkedText } from "./MarkedText";
import { TextEntry } from "./TextEntry";
import { textOf } from "./textOf";
import { TextVerdict } from "./TextVerdict";

/** 正文: the report's sentences as they were written, each number marked by what the tables say. */
export function TextPage() {
  const { session, words } = usePane();
  const text = textOf(session);
  const { checked, drafts, trouble } = useSyncExternalStore(text.subscribe, text.state);
  useEffect(() => {
    void text.look(words);
  }, [text, words]);
  return (
    <>
      <BackBar title={words.way.asides.text.title} />
      <PageBody>
        {trouble !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
        {drafts ? (
          <Drafts drafts={drafts} />
        ) : checked ? (
          <>
            <TextVerdict checked={checked} />
            <MarkedText checked={checked} />
          </>
        ) : (
          <TextEntry />
        )}
      </PageBody>
      {checked && !drafts && <ClaimPanel checked={checked} />}
    </>
  );
}
