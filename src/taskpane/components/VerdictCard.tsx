import { Button, Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Validation } from "../../features/judging/findings/Validation";
import { reportLines, verdictText } from "../../features/judging/describe/verdictText";
import { usePane } from "../session/PaneContext";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { oldLook, outcomeLook } from "./outcomeLook";
import { VerdictDetails } from "./VerdictDetails";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    border: "1px solid transparent",
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { fontSize: "24px", lineHeight: 0 },
  word: { margin: 0, flexGrow: 1 },
  again: { flexShrink: 0 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground1 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The one word that matters, what it means, and what it was said of. */
export function VerdictCard({ validation }: { readonly validation: Validation }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { check } = words.pane;
  const { title } = validation;
  const { outcome, word, sentence } = verdictText(validation, words);
  const several = reportLines(validation, words);
  const isOld = state.live.result === "stale" && !state.live.coming;
  const { Icon, colour, tint, line } = isOld ? oldLook : outcomeLook[outcome];
  return (
    <section
      className={styles.root}
      style={{ backgroundColor: tint, borderColor: line }}
      data-testid="verdict"
      data-outcome={isOld ? "stale" : outcome}
    >
      <div className={styles.head} style={{ color: colour }}>
        <span className={styles.icon}>
          <Icon aria-hidden />
        </span>
        <Subtitle1 as="h2" className={styles.word}>
          {isOld ? words.review.live.old : word}
        </Subtitle1>
        <Button
          className={styles.again}
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabled={state.busy !== null}
          onClick={() => void session.check()}
        >
          {words.review.live.again}
        </Button>
      </div>
      <p className={styles.sentence}>
        {isOld ? words.review.live.before(word, sentence) : sentence}
      </p>
      <div className={styles.quiet}>
        {several.length > 0 ? (
          <ul className={styles.list}>
            {several.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          title && <div>{check.report(title.unit, title.year)}</div>
        )}
        <VerdictDetails validation={validation} />
        {validation.only && (
          <Link onClick={() => void session.notes.keepOnlyTables(null)}>{words.absent.all}</Link>
        )}
      </div>
    </section>
  );
}
