import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BeakerRegular, DocumentAddRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useDesk } from "../session/useDesk";
import { OpenButton } from "./OpenButton";

const useStyles = makeStyles({
  root: { flexGrow: 1, overflowY: "auto", display: "flex", padding: tokens.spacingHorizontalXXL },
  inner: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "760px",
    margin: "auto",
    padding: "40px 48px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  what: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    margin: `${tokens.spacingVerticalXXL} 0`,
    padding: "28px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > * + *": { marginTop: tokens.spacingVerticalM },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  steps: {
    display: "flex",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li": { flexGrow: 1, flexBasis: 0 },
    "& > li + li": { marginInlineStart: tokens.spacingHorizontalXL },
  },
  step: { display: "flex", alignItems: "center", margin: 0, fontSize: tokens.fontSizeBase300 },
  number: {
    flexShrink: 0,
    width: "22px",
    lineHeight: "22px",
    marginInlineEnd: tokens.spacingHorizontalS,
    borderRadius: "50%",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  how: {
    margin: `${tokens.spacingVerticalXS} 0 0 30px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    display: "flex",
    alignItems: "center",
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
  },
  shield: {
    fontSize: "20px",
    lineHeight: 0,
    marginInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
  },
  others: {
    display: "flex",
    // In line with the text above: a subtle button has room around its own.
    margin: `${tokens.spacingVerticalM} 0 0 -${tokens.spacingHorizontalS}`,
    "& > * + *": { marginInlineStart: tokens.spacingHorizontalXS },
  },
});

/** The first words: what this is, that nothing leaves the computer, three steps, and a sample. */
export function Welcome() {
  const styles = useStyles();
  const { desk, words, state } = useDesk();
  const { welcome, open } = words.page;
  const busy = state.opening !== null;
  return (
    <main className={styles.root}>
      <div className={styles.inner}>
        <h2 className={styles.title}>{welcome.title}</h2>
        <p className={styles.what}>{welcome.what}</p>
        <div className={styles.drop}>
          <p className={styles.quiet}>{welcome.drop}</p>
          <OpenButton label={open} appearance="primary" size="large" />
          <p className={styles.small}>{welcome.kinds}</p>
        </div>
        <ol className={styles.steps}>
          {welcome.steps.map(([what, how], index) => (
            <li key={what}>
              <h3 className={styles.step}>
                <span className={styles.number} aria-hidden>
                  {index + 1}
                </span>
                {what}
              </h3>
              <p className={styles.how}>{how}</p>
            </li>
          ))}
        </ol>
        <div className={styles.foot}>
          <span className={styles.shield}>
            <ShieldCheckmarkRegular aria-hidden />
          </span>
          <span>{welcome.stays}</span>
        </div>
        <div className={styles.others}>
          <Button
            appearance="subtle"
            icon={<BeakerRegular />}
            disabled={busy}
            onClick={() => void desk.sample()}
          >
            {welcome.trySample}
          </Button>
          <Button
            appearance="subtle"
            icon={<DocumentAddRegular />}
            disabled={busy}
            onClick={() => void desk.create()}
          >
            {welcome.newReport}
          </Button>
        </div>
      </div>
    </main>
  );
}
