import { makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../engine/Result";
import { usePane } from "../session/PaneContext";
import { BackBar } from "./BackBar";
import { outcomeLook } from "./outcomeLook";
import { PageBody } from "./PageBody";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  terms: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0 },
  },
});

const outcomes = ["pass", "error", "review", "unassessed"] as const satisfies readonly Outcome[];

/** 帮助: the way, what each verdict means, the keys, and what can be checked on paper. */
export function HelpPage() {
  const styles = useStyles();
  const { words } = usePane();
  const { help, findings, way } = words;
  const steps = (heading: string, lines: readonly string[]) => (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ol className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
  return (
    <>
      <BackBar title={way.asides.help.title} />
      <PageBody>
        {steps(help.way, help.waySteps)}
        <section>
          <h3 className={styles.heading}>{help.outcomes}</h3>
          <dl className={styles.terms}>
            {outcomes.map((outcome) => (
              <div key={outcome} style={{ display: "contents" }}>
                <dt style={{ color: outcomeLook[outcome].colour }}>{findings.outcomes[outcome]}</dt>
                <dd>{help.meaning[outcome]}</dd>
              </div>
            ))}
          </dl>
        </section>
        {steps(help.paper, help.paperSteps)}
        <section>
          <h3 className={styles.heading}>{help.keys}</h3>
          <dl className={styles.terms}>
            {help.keyList.map(({ key, does }) => (
              <div key={key} style={{ display: "contents" }}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </PageBody>
    </>
  );
}
