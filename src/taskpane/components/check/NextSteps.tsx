import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ChevronRightRegular,
  PrintRegular,
  TextBulletListSquareRegular,
} from "@fluentui/react-icons";
import type { Validation } from "../../../features/judging/findings/Validation";
import { wordsFor } from "../../../words";
import { usePane } from "../../session/PaneContext";
import { ListLine } from "../ListLine";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** At 通过: what to do next, and what nobody has checked yet. */
export function NextSteps({ validation }: { readonly validation: Validation }) {
  const styles = useStyles();
  const { session, words, abilities } = usePane();
  const { next, handOn } = words.way;
  const { prior } = validation;
  const end = <ChevronRightRegular fontSize={16} />;
  return (
    <>
      <section data-testid="next">
        <h3 className={styles.heading}>{next.title}</h3>
        <ListLine
          icon={<TextBulletListSquareRegular />}
          title={handOn.report}
          what={handOn.reportWhat}
          end={end}
          onPress={() => void session.report.insert(new Date(), wordsFor("zh-CN"))}
        />
        <ListLine
          icon={<PrintRegular />}
          title={handOn.print}
          what={handOn.printWhat}
          end={end}
          onPress={() => void session.report.toPrint(abilities.print)}
        />
      </section>
      <section data-testid="unchecked">
        <h3 className={styles.heading}>{next.unchecked}</h3>
        <ul className={styles.list}>
          {(prior === null || prior.years === "apart") && (
            <li className={styles.line}>
              {next.noPrior}
              <Button size="small" onClick={() => session.go("fill")}>
                {next.toPrior}
              </Button>
            </li>
          )}
          <li className={styles.line}>
            {next.noText}
            <Button size="small" onClick={() => session.go("text")}>
              {next.toText}
            </Button>
          </li>
          <li className={styles.line}>{next.register}</li>
        </ul>
      </section>
    </>
  );
}
