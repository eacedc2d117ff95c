import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular, TableDismissRegular } from "@fluentui/react-icons";
import { usePane } from "../session/PaneContext";
import { AbsentBar } from "./absent/AbsentBar";
import { Busy } from "./Busy";
import { CheckResult } from "./CheckResult";
import { CheckTools } from "./CheckTools";
import { EmptyState } from "./EmptyState";
import { StaleLine } from "./live/StaleLine";
import { PageBody } from "./PageBody";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  main: { flexGrow: 1 },
});

/** 校验: the button, and below it what has come of it. */
export function CheckPage() {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { check } = words.pane;
  const { busy, checked } = state;
  // What is written beside the cells leaves the result in view.
  const covered = busy === "keep" || busy === "report" ? null : busy;
  const found = checked !== null && checked.validation.tables.length > 0;
  return (
    <>
      <div className={styles.bar}>
        <Button
          className={styles.main}
          appearance="primary"
          size="large"
          disabled={busy !== null}
          onClick={() => void session.check()}
        >
          {check.check}
        </Button>
        {checked && (
          <Button size="large" disabled={busy !== null} onClick={() => void session.clearMarks()}>
            {check.clearMarks}
          </Button>
        )}
      </div>
      <CheckTools />
      {!covered && found && <StaleLine />}
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
      </PageBody>
    </>
  );
}
