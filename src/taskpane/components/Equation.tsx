import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../features/judging/findings/Finding";
import type { Description } from "../../features/judging/describe/describeFinding";
import type { CheckPaneWords } from "../../words/Words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  term: { margin: 0 },
  amount: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  difference: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly finding: Finding;
  readonly description: Description;
  readonly words: CheckPaneWords;
}

/** Both amounts, what they add up, and by how much they differ. */
export function Equation({ finding, description, words }: Props) {
  const styles = useStyles();
  if (finding.is !== "differing" || finding.difference === null) return null;
  const { left, right, difference, check } = finding;
  const relation = check.kind in words.relation ? words.relation[check.kind as "sum"] : "";
  return (
    <span className={styles.root}>
      <span className={styles.term}>{description.left}</span>
      <span className={styles.amount}>{left.value}</span>
      <span className={styles.term}>
        {relation} {description.right}
      </span>
      <span className={styles.amount}>{right.value}</span>
      <span className={styles.term}>{words.difference}</span>
      <span className={mergeClasses(styles.amount, styles.difference)}>
        {difference.replace("-", "")}
      </span>
    </span>
  );
}
