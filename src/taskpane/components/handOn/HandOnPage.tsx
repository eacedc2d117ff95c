import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { PrintRegular, TextBulletListSquareRegular } from "@fluentui/react-icons";
import { wordsFor } from "../../../words";
import { usePane } from "../../session/PaneContext";
import { ActionBar } from "../ActionBar";
import { Busy } from "../Busy";
import { PageBody } from "../PageBody";
import { Standing } from "./Standing";
import { ToDoLine } from "./ToDoLine";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  copy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const covering = ["copy", "undo", "convert"] as const;

/** 上报: how the tables stand, the report to sign, printing, and the copy that is handed on. */
export function HandOnPage() {
  const styles = useStyles();
  const { session, words, state, abilities } = usePane();
  const { handOn } = words.way;
  const { busy } = state;
  const covered = covering.find((task) => task === busy);
  return (
    <>
      <PageBody>
        {covered ? (
          <Busy words={words.pane.busy[covered]} />
        ) : (
          <>
            <ul className={styles.list}>
              <Standing />
              <ToDoLine
                icon={<TextBulletListSquareRegular />}
                title={handOn.report}
                what={handOn.reportWhat}
                action={handOn.makeReport}
                onPress={() => void session.report.insert(new Date(), wordsFor("zh-CN"))}
              />
              <ToDoLine
                icon={<PrintRegular />}
                title={handOn.print}
                what={handOn.printWhat}
                action={handOn.toPrint}
                onPress={() => void session.report.toPrint(abilities.print)}
              />
            </ul>
            <section className={styles.copy}>
              <h3 className={styles.heading}>{handOn.copy}</h3>
              <Text className={styles.quiet}>{handOn.copyWhat}</Text>
            </section>
          </>
        )}
      </PageBody>
      <ActionBar>
        <Button
          appearance="primary"
          size="large"
          disabled={busy !== null}
          onClick={() => void session.handOn.make(words.cells)}
        >
          {handOn.makeCopy}
        </Button>
      </ActionBar>
    </>
  );
}
