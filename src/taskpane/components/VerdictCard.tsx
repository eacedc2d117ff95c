import { Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Validation } from "../../features/judging/findings/Validation";
import { describeScope } from "../../features/judging/describe/describeScope";
import { reportLines, verdictText } from "../../features/judging/describe/verdictText";
import { usePane } from "../session/PaneContext";
import { Disclosure } from "./Disclosure";
import { oldLook, outcomeLook } from "./outcomeLook";
import { UnitKindChoice } from "./UnitKindChoice";

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
  word: { margin: 0 },
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
  const { title, prior } = validation;
  const { outcome, word, sentence } = verdictText(validation, words);
  const several = reportLines(validation, words);
  const isOld = state.live.result === "stale" && !state.live.coming;
  const { Icon, colour, tint, line } = isOld ? oldLook : outcomeLook[outcome];
  const { forms, documents, sheets, zero } = describeScope(validation);
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
        <Disclosure summary={check.scope(forms, documents.join(check.list))}>
          <ul className={styles.list}>
            {sheets.map(({ name, tables: titles }) => (
              <li key={name}>{check.sheetTables(name, titles.join(check.list))}</li>
            ))}
          </ul>
        </Disclosure>
        {prior && <div>{check.prior[prior.years](prior.unit, prior.year)}</div>}
        {prior && prior.notComparable.length > 0 && (
          <div>
            {check.notComparable(prior.notComparable.map(({ why }) => why).join(check.list))}
          </div>
        )}
        {zero.length > 0 && <div>{check.zero(zero.join(check.list))}</div>}
        {validation.only && (
          <Link onClick={() => void session.notes.keepOnlyTables(null)}>{words.absent.all}</Link>
        )}
        <UnitKindChoice validation={validation} />
      </div>
    </section>
  );
}
