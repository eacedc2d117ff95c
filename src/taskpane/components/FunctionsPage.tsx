import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../session/PaneContext";
import { Busy } from "./Busy";
import { FunctionHelpCard } from "./FunctionHelpCard";
import { PageBody } from "./PageBody";
import { BackBar } from "./BackBar";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** 函数: what there is, how it is used, and how the workbook does without. */
export function FunctionsPage() {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { functions, busy: busyWords } = words.pane;
  const { busy } = state;
  return (
    <>
      <BackBar title={words.way.asides.functions.title} />
      <PageBody>
        {busy === "convert" || busy === "undo" ? (
          <Busy words={busyWords[busy]} />
        ) : (
          <>
            <Text>{functions.intro}</Text>
            {functions.help.map((help) => (
              <FunctionHelpCard key={help.id} help={help} />
            ))}
            <section className={styles.section}>
              <Subtitle2 as="h2">{functions.handOn}</Subtitle2>
              <Text>{functions.handOnHint}</Text>
              <Button disabled={busy !== null} onClick={() => void session.convert("formulas")}>
                {functions.toFormulas}
              </Button>
              <Button disabled={busy !== null} onClick={() => void session.convert("functions")}>
                {functions.toFunctions}
              </Button>
            </section>
          </>
        )}
      </PageBody>
    </>
  );
}
