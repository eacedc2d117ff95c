import { Button } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular, TableDismissRegular } from "@fluentui/react-icons";
import { usePane } from "../session/PaneContext";
import { AbsentBar } from "./absent/AbsentBar";
import { ActionBar } from "./ActionBar";
import { Busy } from "./Busy";
import { ProblemStepper } from "./check/ProblemStepper";
import { CheckResult } from "./CheckResult";
import { CheckTools } from "./CheckTools";
import { EmptyState } from "./EmptyState";
import { PageBody } from "./PageBody";

/** 校验: what has come of it, and where to go from there. */
export function CheckPage() {
  const { session, words, state } = usePane();
  const { check } = words.pane;
  const { busy, checked } = state;
  // What is written beside the cells leaves the result in view.
  const covered = busy === "keep" || busy === "report" ? null : busy;
  const found = checked !== null && checked.validation.tables.length > 0;
  return (
    <>
      <PageBody>
        {covered && <Busy words={words.pane.busy[covered]} />}
        {!covered && found && <CheckResult checked={checked} />}
        {!covered && checked && !found && <AbsentBar validation={checked.validation} />}
        {!covered && checked && !found && (
          <EmptyState
            icon={<TableDismissRegular />}
            title={check.noTableTitle}
            text={check.noTable}
            action={
              <Button size="large" onClick={() => session.go("insert")}>
                {check.toInsert}
              </Button>
            }
          />
        )}
        {!covered && !checked && (
          <EmptyState
            icon={<ClipboardTaskListLtrRegular />}
            title={check.neverTitle}
            text={check.never}
          />
        )}
        {!covered && <CheckTools />}
      </PageBody>
      <ActionBar>
        {found && !covered ? (
          <ProblemStepper checked={checked} />
        ) : (
          <Button
            appearance="primary"
            size="large"
            disabled={busy !== null}
            onClick={() => void session.check()}
          >
            {check.check}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
