import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  MultiselectLtrRegular,
  QuestionCircleRegular,
  TargetArrowRegular,
} from "@fluentui/react-icons";
import { certaintyText, leadText } from "../../../features/suspects/describeDiagnosis";
import type { Diagnosis } from "../../../features/suspects/Diagnosis";
import { markStyles } from "../../../features/mark/markFindings";
import { Disclosure } from "../Disclosure";
import { outcomeLook } from "../outcomeLook";
import { DeepSearch } from "./DeepSearch";
import { ExplanationItem } from "./ExplanationItem";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

const useStyles = makeStyles({
  certainty: {
    display: "flex",
    alignItems: "center",
    alignSelf: "flex-start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { fontSize: "16px" },
  },
});

/** The cells in the sheet are marked in the same colours, so the badge tells which they are. */
const colours = {
  only: { backgroundColor: markStyles.culprit.fill, color: markStyles.culprit.font },
  oneOf: { backgroundColor: markStyles.suspect.fill, color: markStyles.suspect.font },
  none: { backgroundColor: outcomeLook.unassessed.line, color: outcomeLook.unassessed.colour },
  agrees: {},
} as const;

const icons = {
  only: TargetArrowRegular,
  oneOf: MultiselectLtrRegular,
  none: QuestionCircleRegular,
  agrees: QuestionCircleRegular,
} as const;

/** So many explanations are shown at once. */
const mostShown = 3;

interface Props {
  readonly diagnosis: Diagnosis;
  readonly title: string;
}

/** What the balances of one table tell of the cells that are wrong. */
export function DiagnosisCard({ diagnosis, title }: Props) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words } = useSuspects();
  const { pane } = words.suspects;
  const { certainty, explanations, count, place } = diagnosis;
  const Icon = icons[certainty];
  const items = (from: number, to?: number) => (
    <ul className={mergeClasses(card.list, card.divided)}>
      {explanations.slice(from, to).map((explanation) => (
        <li key={explanation.key}>
          <ExplanationItem explanation={explanation} diagnosis={diagnosis} />
        </li>
      ))}
    </ul>
  );
  return (
    <section
      className={card.card}
      data-testid="diagnosis"
      data-certainty={certainty}
      aria-label={`${certaintyText(diagnosis, words.suspects)} ${title}`}
    >
      <h4 className={styles.certainty} style={colours[certainty]}>
        <Icon aria-hidden />
        {certaintyText(diagnosis, words.suspects)}
      </h4>
      <p className={card.quiet}>{title}</p>
      <p className={card.text}>{leadText(diagnosis, words)}</p>
      {explanations.length > 0 && items(0, mostShown)}
      {explanations.length > mostShown && (
        <Disclosure summary={pane.more(explanations.length - mostShown)}>
          {items(mostShown)}
        </Disclosure>
      )}
      {count > explanations.length && explanations.length > 0 && (
        <p className={card.quiet}>{pane.notListed(explanations.length, count)}</p>
      )}
      {certainty === "none" && <DeepSearch diagnosis={diagnosis} key={place} />}
    </section>
  );
}
