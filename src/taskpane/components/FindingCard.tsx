import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type KeyboardEvent } from "react";
import { describeFinding } from "../../features/judging/describe/describeFinding";
import type { Finding } from "../../features/judging/findings/Finding";
import type { Words } from "../../words/Words";
import { namesOfCells } from "../model/namesOfCells";
import { Equation } from "./Equation";
import { outcomeLook } from "./outcomeLook";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  icon: { fontSize: "16px", lineHeight: 0, paddingTop: "2px" },
  body: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  headline: { fontWeight: tokens.fontWeightSemibold, textWrap: "pretty" },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly finding: Finding;
  readonly words: Words;
  /** Whether its cells are the ones last shown. */
  readonly current: boolean;
  readonly show: (finding: Finding) => void;
}

/** One finding: where, what, by how much, what to do. Pressing it shows its cells and its reason. */
export const FindingCard = memo(function FindingCard({ finding, words, current, show }: Props) {
  const styles = useStyles();
  const id = useId();
  const { check, outcome, cells } = finding;
  const { Icon, colour } = outcomeLook[outcome];
  const description = describeFinding(finding, words.findings);
  const { check: pane } = words.pane;
  const names = finding.is === "differing" ? "" : namesOfCells(finding, words);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show(finding);
  };
  return (
    <div
      role="button"
      tabIndex={-1}
      data-stop
      data-testid="finding"
      data-rule={check.id}
      data-outcome={outcome}
      data-cells={cells.map(({ address }) => address).join(",")}
      className={mergeClasses(styles.root, current && styles.current)}
      aria-labelledby={`${id}-outcome ${id}-headline`}
      aria-describedby={`${id}-body`}
      aria-current={current}
      onClick={() => show(finding)}
      onKeyDown={onKeyDown}
    >
      <span
        id={`${id}-outcome`}
        role="img"
        aria-label={words.findings.outcomes[outcome]}
        className={styles.icon}
        style={{ color: colour }}
      >
        <Icon aria-hidden />
      </span>
      <span className={styles.body}>
        <span id={`${id}-headline`} className={styles.headline}>
          {description.headline}
        </span>
        <span id={`${id}-body`} className={styles.body}>
          {names && <span className={styles.quiet}>{names}</span>}
          <Equation finding={finding} description={description} words={pane} />
          <span className={styles.quiet}>
            {pane.advice}
            {description.advice}
          </span>
          {current && (
            <span className={styles.quiet}>
              {pane.because(pane.authority[check.authority], description.why)}
            </span>
          )}
        </span>
      </span>
    </div>
  );
});
