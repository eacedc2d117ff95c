import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { usePane } from "../../session/PaneContext";
import { Busy } from "../Busy";
import { PageBody } from "../PageBody";
import { PriorActions } from "./PriorActions";
import { PriorChart } from "./PriorChart";
import { PriorPreview } from "./PriorPreview";
import { PriorSource } from "./PriorSource";

/** 上年: where last year's report comes from, what was understood of it, and what to do with it. */
export function PriorPage() {
  const { session, words } = usePane();
  const { prior } = session;
  const state = useSyncExternalStore(prior.subscribe, prior.state);
  const { pane } = words.prior;
  useEffect(() => {
    void prior.look(words.prior);
  }, [prior, words]);
  return (
    <PageBody>
      {state.busy && <Busy words={pane.busy} />}
      {!state.busy && state.report && <PriorPreview report={state.report} other={state.other} />}
      {!state.busy && !state.report && (
        <>
          {state.stored && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{pane.isStored}</MessageBarBody>
            </MessageBar>
          )}
          {state.stored && <PriorActions />}
          {state.compared && <PriorChart compared={state.compared} />}
          <PriorSource sheets={state.sheets} />
        </>
      )}
    </PageBody>
  );
}
