import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What can be done with last year's figures once they are in the workbook. */
export function PriorActions() {
  const { session, words } = usePane();
  const { prior } = session;
  const { pane } = words.prior;
  return (
    <div className={useStyles().root}>
      <Button appearance="primary" onClick={() => void prior.compare(words.prior)}>
        {pane.compare}
      </Button>
      <Button onClick={() => void prior.fill(words.prior)}>{pane.fill}</Button>
      <Button onClick={() => void prior.remove(words.prior)}>{pane.remove}</Button>
    </div>
  );
}
