import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { CheckedWorkbook } from "../../../features/doing/check/checkWorkbook";
import { problemsOf } from "../../session/problems";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** From one problem to the next, each shown in the sheet; or on to 上报 where there is none. */
export function ProblemStepper({ checked }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { next } = words.way;
  const problems = useMemo(() => problemsOf(checked), [checked]);
  const index = problems.findIndex(({ key }) => key === state.at);
  if (problems.length === 0)
    return (
      <Button appearance="primary" size="large" onClick={() => session.go("handOn")}>
        {next.toHandOn}
      </Button>
    );
  return (
    <div className={styles.root}>
      <Button
        icon={<ChevronUpRegular />}
        aria-label={next.before}
        onClick={() => void session.step(-1)}
      />
      <span>{next.at(index < 0 ? 0 : index + 1, problems.length)}</span>
      <Button
        icon={<ChevronDownRegular />}
        iconPosition="after"
        onClick={() => void session.step(1)}
      >
        {next.after}
      </Button>
    </div>
  );
}
