import { makeStyles, tokens } from "@fluentui/react-components";
import {
  MultiselectLtrRegular,
  QuestionCircleRegular,
  TargetArrowRegular,
} from "@fluentui/react-icons";
import {
  certaintyText,
  leadText,
  remainderText,
} from "../../../features/judging/suspects/describeDiagnosis";
import type { Diagnosis } from "../../../features/judging/suspects/Diagnosis";
import { markStyles } from "../../../sheets/markStyles";
import { outcomeLook } from "../outcomeLook";
import { CertainCells } from "./CertainCells";
import { ChoiceList } from "./ChoiceList";
import { SearchProgress } from "./SearchProgress";
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

interface Props {
  readonly diagnosis: Diagnosis;
  readonly title: string;
}

/** What the balances of one table tell of the cells that are wrong: first what is certain. */
export function DiagnosisCard({ diagnosis, title }: Props) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words } = useSuspects();
  const { certainty, choices, together, reason, count, capped, place } = diagnosis;
  const Icon = icons[certainty];
  const remainder = remainderText(together, words);
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
      {remainder && <p className={card.quiet}>{remainder}</p>}
      <CertainCells diagnosis={diagnosis} />
      {choices.map((choice, index) => (
        <ChoiceList key={`${place} ${index}`} choice={choice} diagnosis={diagnosis} />
      ))}
      {capped && reason === "limit" && choices.length > 0 && (
        <p className={card.quiet}>{words.suspects.oneOf(count, true)}</p>
      )}
      <SearchProgress diagnosis={diagnosis} />
    </section>
  );
}
